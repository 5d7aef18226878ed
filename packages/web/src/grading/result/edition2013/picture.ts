import { printTenths, type State } from "@yorisoi/rules/grading";
import type { AreaPicture, AreaRow } from "../area-picture.ts";
import { areaKey2013 } from "./areas.ts";
import type { Study2013 } from "./study.ts";
import { leastScore, lowestScores } from "./low-scores.ts";

/** The seven group scores as bars: the day, and beside it the severe state when given. */
export function scorePicture({ day, severe }: Study2013): AreaPicture {
  const [lowest] = lowestScores(day);
  const states: readonly State[] = severe ? ["day", "severe"] : ["day"];
  const rows = day.map(
    (group, at): AreaRow => ({
      name: group.name,
      area: areaKey2013(group.number),
      most: group.most,
      bars: states.map((state) => {
        const points = (state === "severe" ? severe?.[at] : group)?.points ?? group.points;
        return { state, points, share: points / group.most };
      }),
    }),
  );
  if (!lowest)
    return {
      finding: { k: "result.2013.scores.finding.full", values: { points: printTenths(leastScore(day)) } },
      states,
      rows,
    };
  const values = {
    area: { k: areaKey2013(lowest.number) },
    points: printTenths(lowest.points),
    most: printTenths(lowest.most),
  };
  return { finding: { k: "result.2013.scores.finding", values }, states, rows };
}
