import type { Condition, FieldSpec } from "../../form/index.ts";
import { oneOf, shortText } from "../build-field.ts";
import { degreesOrNone } from "../tables/body-options.ts";

/** The note beside a line when the state changes: 「空欄に補足してください」 (S3 L849). */
export function variesNote(line: string, ja: string, en: string, when: Condition): FieldSpec {
  return shortText(`${line}.varies`, `${ja} 変化の補足`, `${en}: varies`, {
    source: "S3 L849, L1212",
    plain: "日や季節で変わるときに、どう変わるかを書きます。",
    example: "体調と季節で変わる",
    when,
  });
}

/** The degree in the more severe state, when it is not the same: ours, so that both states can be graded. */
export function severeDegree(key: string, ja: string, en: string, when: Condition): FieldSpec {
  return oneOf(degreesOrNone)(`${key}.severe`, `${ja} つらい時`, `${en}: in the severe state`, {
    source: "ours; S3 L812, L849",
    plain: "つらい時の程度が、ふだんと違うときだけ選びます。",
    example: "重",
    when,
  });
}
