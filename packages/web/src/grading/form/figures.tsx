import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Checkbox, Disclosure, TextField } from "../../design/index.ts";
import { figureKey, SPECIAL_CARE_APART } from "../draft/index.ts";
import { type Figure, type Paper, readFigure, type Values } from "../paper/index.ts";
import { useCell, useCount, useDesk } from "./desk.ts";
import { Doubtful } from "./told.tsx";
import { stopAt } from "./view.ts";

/** How many of the eight minutes are still missing, once one of them is there; else 0. */
function minutesLeft(values: Values, { figures }: Paper): number {
  const minutes = figures.filter(({ part }) => part === "minutes");
  const there = minutes.filter((figure) => {
    const typed = values.get(figureKey(figure.name));
    return typeof typed === "string" && readFigure(typed, figure).is === "number";
  });
  return there.length === 0 ? 0 : minutes.length - there.length;
}

/** The figures that are typed in from the official result sheet. */
export function Figures(): ReactNode {
  const { paper, draft } = useDesk();
  const left = useCount(minutesLeft);
  const apart = useCell(SPECIAL_CARE_APART) === true;
  const of = (part: Figure["part"]) => paper.figures.filter((figure) => figure.part === part);
  return (
    <div className="mt-4 max-w-[44rem] space-y-6">
      <div className="space-y-2">
        <p>
          <T k="form.figures.lead" />
        </p>
        <p>
          <T k="form.figures.without" />
        </p>
        <Disclosure summary={<T k="form.figures.where" />}>
          <p>
            <T k="form.figures.where.minutes" />
          </p>
          <p className="mt-2">
            <Doubtful />
            <T k="form.figures.where.sheet" />
          </p>
        </Disclosure>
      </div>
      <fieldset>
        <legend className="text-std-20B-150">
          <T k="form.minutes" />
        </legend>
        <FigureFields figures={of("minutes")} />
        <output className="mt-3 block">
          {left > 0 && <T k="form.minutes.left" values={{ number: left }} />}
        </output>
      </fieldset>
      <fieldset>
        <legend className="text-std-20B-150">
          <T k="form.sheet" />
        </legend>
        <FigureFields figures={of("sheet")} />
      </fieldset>
      <Checkbox
        label={<T k="form.care.apart" />}
        hint={
          <>
            <Doubtful />
            <T k="form.care.apart.hint" />
          </>
        }
        checked={apart}
        onChange={(checked) => draft.set(SPECIAL_CARE_APART, checked || null)}
      />
    </div>
  );
}

function FigureFields({ figures }: { figures: readonly Figure[] }): ReactNode {
  return (
    <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-3">
      {figures.map((figure) => (
        <FigureField key={figure.name} figure={figure} />
      ))}
    </div>
  );
}

function FigureField({ figure }: { figure: Figure }): ReactNode {
  const { draft } = useDesk();
  const key = figureKey(figure.name);
  const value = useCell(key);
  const typed = typeof value === "string" ? value : "";
  const reading = readFigure(typed, figure);
  const wrong = reading.is === "number" || reading.is === "empty" ? null : reading.is;
  return (
    <TextField
      id={`figure-${figure.part}-${figure.name}`}
      label={<T k={figure.words} />}
      error={wrong && <T k={`form.figure.${wrong}`} values={{ ...figure }} />}
      unit={figure.part === "minutes" && <T k="form.minutes.unit" />}
      inputMode="decimal"
      autoComplete="off"
      size={8}
      value={typed}
      onChange={(event) => {
        draft.set(key, event.target.value || null);
        stopAt("figures");
      }}
      onBlur={() => reading.is === "number" && draft.set(key, reading.text)}
    />
  );
}
