import { ask, questions } from "../../app/asking/index.ts";
import { setEnded } from "./ended.ts";
import { setHint } from "./signed-in-hint.ts";

/** Leaves nothing of the person in this browser's memory. */
export function forgetWho(): void {
  questions.clear();
  setHint(false);
  setEnded(false);
}

/** Signs out here, or everywhere. When the server cannot be reached, nothing is forgotten: the session still lives. */
export async function signOut(where: "here" | "everywhere" = "here"): Promise<void> {
  await ask("DELETE", where === "here" ? "/api/session" : "/api/sessions");
  forgetWho();
}
