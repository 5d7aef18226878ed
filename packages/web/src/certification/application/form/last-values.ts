import { snapshotOf, type Values } from "@yorisoi/rules/certification";
import type { DocumentAnswer } from "../../answers.ts";

/** What the last application says, as far as it is settled. */
export const lastValues = ({ changes }: Pick<DocumentAnswer, "changes">): Values =>
  snapshotOf(changes).values;
