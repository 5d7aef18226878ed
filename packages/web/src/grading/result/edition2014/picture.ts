import { printTenths, type State, type Tenths } from "@yorisoi/rules/grading";
import type { AreaPicture, AreaRow } from "../area-picture.ts";
import type { Sentence } from "../sentence.ts";
import { areaKey } from "./areas.ts";
import type { Study2014 } from "./study.ts";
import { heaviestAreas } from "./why.ts";

function finding({ day, severe, taken }: Study2014): Sentence {
  const { groups } = taken.explanation;
  const [heaviest] = heaviestAreas(groups);
  if (!heaviest) return { k: "result.picture.finding.zero" };
  const points = { points: printTenths(heaviest.points), most: printTenths(heaviest.most) };
  const number = groups.filter((group) => group.points === heaviest.points).length;
  if (number > 1) return { k: "result.picture.finding.tie", values: { ...points, number } };
  const values = { ...points, area: { k: areaKey(heaviest.number) } };
  if (!severe) return { k: "result.picture.finding", values };
  const onDay = day.explanation.groups[heaviest.number - 1]?.points ?? (0 as Tenths);
  return { k: "result.picture.finding.severe", values: { ...values, day: printTenths(onDay) } };
}

/** The eleven group sums as bars, for one state or both. */
export function picture2014(study: Study2014): AreaPicture {
  const states: readonly State[] = study.severe ? ["severe", "day"] : ["day"];
  const rows = study.taken.explanation.groups.map(
    (group, at): AreaRow => ({
      name: group.name,
      area: areaKey(group.number),
      most: group.most,
      bars: states.map((state) => {
        const points = (study[state] ?? study.day).explanation.groups[at]?.points ?? (0 as Tenths);
        return { state, points, share: points / group.most };
      }),
    }),
  );
  return { finding: finding(study), states, rows };
}
