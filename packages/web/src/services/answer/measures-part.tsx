import type { Field, MeasureId, MeasureResult } from "@yorisoi/rules/services";
import { type ReactNode, useState } from "react";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import type { SupportState } from "../session/index.ts";
import { FieldGroup } from "./field-group.tsx";
import { type Filter, filteredBy, groupsOf, inOrder, isFiltering, noFilter } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { MeasureEntry } from "./measure-entry.tsx";
import { type Held, heldList, shortList, type Spot } from "./short-list.ts";
import { ShortPart } from "./short-part.tsx";
import { useOrder } from "./use-order.ts";

interface Props {
  readonly state: SupportState;
  readonly results: readonly MeasureResult[];
}

/** The measures: the few to look at first, then all others by field, folded. A filter shows what it finds, opened. */
export function MeasuresPart({ state, results }: Props): ReactNode {
  const order = useOrder(results);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [opened, setOpened] = useState<readonly Field[]>([]);
  const [held, setHeld] = useState<Held>({});
  const fields = [...new Set(inOrder(results, order).map(({ field }) => field))];
  const isFiltered = isFiltering(filter);
  const hasShort = !isFiltered && state.trail.length > 0;
  const fresh = shortList(results);
  const short = hasShort ? heldList(fresh.ids, held) : [];
  const isShort = ({ id }: MeasureResult) => short.includes(id);
  const shown = filteredBy(results, filter);
  const groups = groupsOf(
    shown.filter((result) => !isShort(result)),
    order,
  );
  const isAllOpen = groups.every(({ field }) => opened.includes(field));
  const changeFilter = (next: Filter) => {
    setFilter(next);
    setOpened(isFiltering(next) ? fields : []);
    setHeld({});
  };
  const toggle = (field: Field, isOpen: boolean) =>
    setOpened((now) => (isOpen ? [...new Set([...now, field])] : now.filter((other) => other !== field)));
  const hold = (id: MeasureId, spot: Spot) => setHeld((now) => ({ [id]: spot, ...now }));
  const entry = (result: MeasureResult, spot: Spot) => (
    <MeasureEntry
      key={result.id}
      result={result}
      state={state}
      results={results}
      onOpen={(isOpen) => isOpen && hold(result.id, spot)}
    />
  );
  return (
    <>
      <Filters
        filter={filter}
        onChange={changeFilter}
        fields={fields}
        hasFitting={results.some(({ fits }) => fits)}
        shown={shown.length}
      />
      {hasShort && (
        <ShortPart results={inOrder(results.filter(isShort), order)} more={fresh.more} entry={entry} />
      )}
      <div className="space-y-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p>
            <T k={hasShort ? "support.fields.others" : "support.fields.all"} />
          </p>
          {groups.length > 0 && (
            <Button kind="text" className="-ml-3" onClick={() => setOpened(isAllOpen ? [] : fields)}>
              <T k={isAllOpen ? "support.fields.close" : "support.fields.open"} />
            </Button>
          )}
        </div>
        {groups.map((group) => (
          <FieldGroup
            key={group.field}
            group={group}
            withNo={isFiltered}
            isOpen={opened.includes(group.field)}
            onToggle={(isOpen) => toggle(group.field, isOpen)}
            held={held}
            entry={entry}
          />
        ))}
      </div>
    </>
  );
}
