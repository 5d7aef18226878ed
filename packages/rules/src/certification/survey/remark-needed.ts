import type { EditionId } from "../../grading/index.ts";
import type { Values } from "../changes/index.ts";
import type { ItemAnswer } from "./answers.ts";
import { neededRemarks } from "./tables/remark-needed.ts";

function isOnlyTold(values: Values, id: string): boolean {
  const how = values.get(`item.${id}.how`);
  return Array.isArray(how) && how.length === 1 && how[0] === "told";
}

/** Whether the answers of an item say too little without a remark, whatever the other state is. */
export function needsRemark(edition: EditionId, { one, worst }: ItemAnswer, values: Values): boolean {
  return neededRemarks[edition].some(
    ({ item, options, onlyTold }) =>
      item === one.item.name &&
      worst !== null &&
      options.includes(worst) &&
      (!onlyTold || isOnlyTold(values, one.id)),
  );
}
