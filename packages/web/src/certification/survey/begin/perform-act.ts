import type { EventType } from "@yorisoi/rules/certification/case";
import { Problem } from "../../../app/asking/index.ts";
import { askAct } from "../../ask-act.ts";
import { keepCase } from "../../case/use-case.ts";
import { type Act, queueAct } from "../../store/index.ts";

/** `done`: the server took it. `kept`: it is on this device and goes out after what waits there. */
export type Performed = "done" | "kept";

/**
 * Does something in a case: at once when nothing waits on the device, else behind what waits; without a network it is kept.
 *
 * @param id the same for every try, so that doing it twice is harmless.
 * @throws Problem when the server refuses it.
 */
export async function performAct<Type extends EventType>(
  caseId: string,
  id: string,
  act: Act<Type>,
  isWaiting: boolean,
): Promise<Performed> {
  if (!isWaiting && navigator.onLine) {
    try {
      keepCase(await askAct(caseId, { id, ...act }));
      return "done";
    } catch (error) {
      if (!(error instanceof Problem && error.kind === "no-network")) throw error;
    }
  }
  await queueAct(caseId, act);
  return "kept";
}
