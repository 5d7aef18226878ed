import { fieldNames, type MeasureResult } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { Both } from "../question/index.ts";
import type { FieldGroup as Group } from "./filter.ts";
import { Fold } from "./fold.tsx";
import { useGroupLine } from "./use-group-line.ts";
import type { Held, Spot } from "./short-list.ts";
import { Unfold } from "./unfold.tsx";

interface Props {
  readonly group: Group;
  /** Measures that do not apply stand among the others, because one asked for them. */
  readonly withNo: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly held: Held;
  readonly entry: (result: MeasureResult, spot: Spot) => ReactNode;
}

/** The measures of a field, folded. What does not apply now opens at the end. */
export function FieldGroup({ group, withNo, isOpen, onToggle, held, entry }: Props): ReactNode {
  const { field, results } = group;
  const lineOf = useGroupLine();
  const isFlat = withNo || results.every(({ verdict }) => verdict === "no");
  const isInList = ({ id, verdict }: MeasureResult) =>
    held[id] === "list" || (held[id] !== "others" && (isFlat || verdict !== "no"));
  const listed = results.filter(isInList);
  const others = results.filter((result) => !isInList(result));
  return (
    <Fold
      id={`field-${field}`}
      title={<Both {...fieldNames[field]} />}
      line={<Furigana text={lineOf(results)} />}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {listed.length > 0 && <ul>{listed.map((result) => entry(result, "list"))}</ul>}
      {others.length > 0 && (
        <Unfold
          summary={<T k="support.field.no" values={{ number: others.length }} />}
          of={<Both {...fieldNames[field]} />}
        >
          <ul>{others.map((result) => entry(result, "others"))}</ul>
        </Unfold>
      )}
    </Fold>
  );
}
