import { remindOpinions as remindAll } from "../../certification/index.ts";
import type { Act } from "../../database/index.ts";

/** Reminds the doctors whose opinion has not come, each step of the ladder once. */
export async function remindOpinions(act: Act): Promise<void> {
  await remindAll(act);
}
