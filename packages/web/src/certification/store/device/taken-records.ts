import { hashOf } from "../crypto/seal.ts";
import type { Account } from "./state.ts";

/** The name of the record of a taken case (`place` is its id) or of one of its documents: one record for each. */
export const recordIdOf = ({ owner }: Pick<Account, "owner">, place: string): Promise<string> =>
  hashOf("taken", owner.owner, place);
