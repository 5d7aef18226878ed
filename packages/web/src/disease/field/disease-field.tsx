import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { today } from "../../app/say-time.ts";
import { Field, type FieldTexts } from "../../design/index.ts";
import { CatalogueState } from "../catalogue/catalogue-state.tsx";
import { useCatalogue } from "../catalogue/use-catalogue.ts";
import { Choices } from "./choices.tsx";
import { choicesOf, type FieldChoice } from "./choices-of.ts";
import type { PickedDisease } from "./picked-disease.ts";
import { PickedList } from "./picked-list.tsx";
import { Told } from "./told.tsx";
import { useComposed } from "./use-composed.ts";
import { useHits } from "./use-hits.ts";

interface Props extends FieldTexts {
  /** Unique on the page; the error summary leads to it. */
  readonly id: string;
  readonly value: readonly PickedDisease[];
  readonly onChange: (value: readonly PickedDisease[]) => void;
  /** The day for which the lists are searched, `2026-11-21`; today when it is not given. */
  readonly day?: string | undefined;
  /** Only one: choosing another takes its place. */
  readonly single?: boolean;
  /** A name that is on no list here may be taken as it is typed. */
  readonly allowTyped?: boolean;
}

/** Finds and chooses diseases: type a part of any of its names, choose with the arrows and Enter, or by touch. */
export function DiseaseField(props: Props): ReactNode {
  const { id, value, onChange, day = today(), single = false, allowTyped = false, ...texts } = props;
  const view = useCatalogue();
  const box = useComposed("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { query, hits } = useHits(view.catalogue, box.settled, { on: day, limit: 7 });
  const choices = choicesOf(hits, query, { value, allowTyped });
  const shown = isOpen && choices.length > 0;
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const pick = ({ picked }: FieldChoice) => {
    onChange(single ? [picked] : [...value, picked]);
    box.put("");
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && choices.length > 0) {
      event.preventDefault();
      setOpen(true);
      const from = active === -1 && move === -1 ? 0 : active;
      setActive((from + move + choices.length) % choices.length);
    } else if (event.key === "Enter" && box.typed !== "") {
      // Enter chooses; it must not send the form around the box before something is chosen.
      event.preventDefault();
      const chosen = choices[Math.max(0, active)];
      if (shown && chosen) pick(chosen);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };
  return (
    <div className="space-y-2">
      <Field {...texts} id={id} label={<span id={`${id}-label`}>{texts.label}</span>}>
        {(control) => (
          <div className="relative max-w-lg">
            <input
              {...control}
              {...box.props}
              type="text"
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={shown}
              aria-controls={`${id}-list`}
              aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="done"
              onChange={(event) => {
                box.props.onChange(event);
                setOpen(true);
                setActive(-1);
              }}
              onFocus={() => setOpen(true)}
              onBlur={() => setOpen(false)}
              onKeyDown={onKeyDown}
              className="min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-4 py-2 aria-invalid:border-2 aria-invalid:border-error-2"
            />
            <Choices {...{ id, shown, choices, active, pick }} />
          </div>
        )}
      </Field>
      {(box.typed !== "" || view.isFailed) && <CatalogueState view={view} />}
      <Told query={query} isReady={Boolean(view.catalogue)} choices={choices} />
      <PickedList id={id} value={value} onChange={onChange} />
    </div>
  );
}
