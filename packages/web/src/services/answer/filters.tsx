import { type Field, fieldNames, type Verdict } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Checkbox, Select } from "../../design/index.ts";
import { useBoth } from "../question/index.ts";
import { type Filter, isFiltering } from "./filter.ts";
import { Unfold } from "./unfold.tsx";

const verdicts: readonly (Verdict | "all")[] = ["all", "yes", "maybe", "ask", "no"];

interface Props {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly fields: readonly Field[];
  readonly hasFitting: boolean;
  readonly shown: number;
}

/** What to look at: an answer, a field, or only what fits what is hard. Folded: most people read the first few and go on. */
export function Filters({ filter, onChange, fields, hasFitting, shown }: Props): ReactNode {
  const say = useSay();
  const both = useBoth();
  return (
    <div>
      <Unfold summary={<T k="support.filter" />}>
        <div className="grid gap-4 py-2 sm:grid-cols-2">
          <Select
            id="filter-verdict"
            label={<T k="support.filter.verdict" />}
            options={verdicts.map((verdict) => ({
              value: verdict,
              label: say(`support.verdict.${verdict}`),
            }))}
            value={filter.verdict}
            onChange={(verdict) => onChange({ ...filter, verdict })}
          />
          <Select
            id="filter-field"
            label={<T k="support.filter.field" />}
            options={[
              { value: "all", label: say("support.verdict.all") },
              ...fields.map((field) => ({ value: field, label: both(fieldNames[field]) })),
            ]}
            value={filter.field}
            onChange={(field) => onChange({ ...filter, field })}
          />
        </div>
        {(hasFitting || filter.onlyFitting) && (
          <Checkbox
            label={<T k="support.filter.fitting" />}
            checked={filter.onlyFitting}
            onChange={(onlyFitting) => onChange({ ...filter, onlyFitting })}
          />
        )}
      </Unfold>
      <output className="block text-solid-gray-700">
        {isFiltering(filter) && <T k="support.filter.shown" values={{ shown }} />}
      </output>
    </div>
  );
}
