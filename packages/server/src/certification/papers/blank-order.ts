import type { EditionId } from "@yorisoi/rules/grading";
import type { Order, SheetId } from "./paper.ts";

/** A sheet for the shelf: about nobody. */
export function blankOrder(sheet: SheetId, edition: EditionId): Order {
  switch (sheet) {
    case "application":
      return { form: "application", data: { values: null } };
    case "state_form":
      return { form: "stateForm", data: { values: null } };
    case "overview":
      return { form: "overview", data: { values: null } };
    case "survey":
      return { form: "survey", data: { values: null, edition } };
    case "opinion":
      return { form: "opinion", data: { values: null, edition } };
    case "explanation":
      return { form: "explanation", data: { softWords: false, largePrint: false } };
  }
}
