import type { Municipality } from "@yorisoi/rules/services/places";
import { type ReactNode, useDeferredValue, useState } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { RadioGroup, TextField } from "../../design/index.ts";
import { PlacesState } from "../place/places-state.tsx";
import { type Places, usePlaces } from "../place/use-places.ts";
import { NotKnown } from "./not-known.tsx";
import type { AnswerProps } from "./question-view.tsx";

const SHOWN = 8;

/** Where one lives: a part of the name is typed, then one of the found is chosen. */
export function MunicipalityAnswer(props: AnswerProps): ReactNode {
  const { question, situation, name, label, hint, error } = props;
  const view = usePlaces();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed);
  const code = situation[question.id];
  const known =
    typeof code === "string" && code !== "unknown" ? view.places?.municipalityOf(code) : undefined;
  return (
    <div className="space-y-2">
      <TextField
        id={name}
        type="search"
        label={label}
        hint={
          <>
            {hint} <T k="support.municipality.hint" />
          </>
        }
        error={error}
        autoComplete="address-level2"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing || typed.trim() === "" || known) return;
          event.preventDefault();
          document.querySelector<HTMLElement>(`#${CSS.escape(`${name}-found`)} input`)?.focus();
        }}
      />
      <PlacesState view={view} />
      <output className="block">
        {known && (
          <>
            <T k="support.municipality.chosen" />
            <strong className="font-700">
              <PlaceName municipality={known} />
            </strong>
          </>
        )}
      </output>
      {view.places && query.trim() !== "" && (
        <Found {...props} query={query} places={view.places} known={known} />
      )}
      <NotKnown {...props} />
    </div>
  );
}

interface FoundProps extends AnswerProps {
  readonly query: string;
  readonly places: Places;
  readonly known: Municipality | undefined;
}

function Found({ query, places, known, name, onAnswer }: FoundProps): ReactNode {
  const found = places.findMunicipality(query, SHOWN + 1);
  if (found.length === 0) {
    return (
      <output className="block">
        <T k="support.municipality.none" />
      </output>
    );
  }
  return (
    <RadioGroup
      id={`${name}-found`}
      label={<T k="support.municipality.found" />}
      hint={found.length > SHOWN && <T k="support.municipality.more" />}
      choices={found.slice(0, SHOWN).map((municipality) => ({
        value: municipality.code,
        label: <PlaceName municipality={municipality} />,
      }))}
      value={known?.code ?? null}
      onChange={onAnswer}
    />
  );
}

/** 「北海道札幌市（さっぽろし）」: the reading stands there for all, since the dictionary does not know names of places. */
function PlaceName({ municipality }: { municipality: Municipality }): ReactNode {
  const { prefecture, name, kana } = municipality;
  return (
    <span lang="ja">
      <Furigana text={prefecture.name} /> {name}（{kana}）
    </span>
  );
}
