import { edition2014 } from "@yorisoi/rules/grading";
import type { Sentence } from "../sentence.ts";
import type { StateStudy } from "./study.ts";

/** How the palsy type follows from the limbs. */
export function palsyDerivation({ answers }: StateStudy): Sentence | null {
  const row = edition2014.derivedRows.find(({ name }) => name === "麻痺");
  if (!row) return null;
  const all = row.from.map((limb): Sentence => {
    const answer = limb.options[answers[limb.index] ?? 0]?.label ?? "";
    return {
      k: "result.law.palsy.limb",
      values: { limb: { official: limb.name }, answer: { official: answer } },
    };
  });
  const type = row.options[edition2014.derive(row, answers)]?.label ?? "";
  return { k: "result.law.palsy.from", values: { limbs: { all }, type: { official: type } } };
}
