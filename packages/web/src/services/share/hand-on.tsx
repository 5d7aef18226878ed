import { type MeasureId, measureOf, type MeasureResult } from "@yorisoi/rules/services";
import { type ReactNode, useState } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T, useSay } from "../../app/words.tsx";
import { Button, CheckboxGroup, TextArea } from "../../design/index.ts";
import { Unfold } from "../answer/unfold.tsx";
import { changeSupport, type SupportState } from "../session/index.ts";
import { chosenLink } from "./chosen-link.ts";
import { chosenText } from "./chosen-text.ts";
import { handedOn } from "./handed-on.ts";

interface Props {
  readonly state: SupportState;
  readonly results: readonly MeasureResult[];
}

/** Paper for the window, a text and a link for others. */
export function HandOn({ state, results }: Props): ReactNode {
  const ids = handedOn(state, results);
  return (
    <section aria-labelledby="hand-on" className="space-y-4 border-t border-solid-gray-420 pt-6">
      <h2 id="hand-on" className="text-std-22B-150">
        <T k="support.handOn" />
      </h2>
      <Unfold summary={<T k="support.choose" />}>
        <CheckboxGroup
          id="choose"
          label={<T k="support.choose.label" />}
          hint={<T k="support.choose.hint" />}
          choices={results
            .filter(({ verdict }) => verdict !== "no")
            .map(({ id, name }) => ({ value: id, label: <Official text={name} /> }))}
          values={state.chosen}
          onChange={(chosen) => changeSupport((now) => ({ ...now, chosen }))}
        />
      </Unfold>
      <p>
        {state.chosen.length > 0 ? (
          <T k="support.chosen.some" values={{ number: ids.length }} />
        ) : (
          <T k="support.chosen.all" values={{ number: ids.length }} />
        )}
      </p>
      <div className="space-y-2">
        <Button onClick={() => window.print()}>
          <T k="support.print" />
        </Button>
        <p className="text-solid-gray-700">
          <T k="support.print.what" />
        </p>
      </div>
      <Copies ids={ids} />
    </section>
  );
}

type Copying = "idle" | "text" | "link" | "failed";

/** Text and link, to be copied; both say nothing about the person. */
function Copies({ ids }: { ids: readonly MeasureId[] }): ReactNode {
  const say = useSay();
  const { language } = usePreferences();
  const [copying, setCopying] = useState<Copying>("idle");
  const link = chosenLink(window.location.origin, ids);
  const text = chosenText(
    ids.map(measureOf),
    {
      title: say("support.text.title"),
      where: say("support.text.where"),
      bring: say("support.text.bring"),
      next: say("support.text.next"),
      end: say("support.text.end"),
    },
    { link, language },
  );
  const copy = async (what: "text" | "link", content: string) => {
    try {
      await navigator.clipboard.writeText(content);
      setCopying(what);
    } catch {
      setCopying("failed");
    }
  };
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-3">
        <Button kind="outline" onClick={() => void copy("text", text)}>
          <T k="support.copy.text" />
        </Button>
        <Button kind="outline" onClick={() => void copy("link", link)}>
          <T k="support.copy.link" />
        </Button>
      </div>
      <output className="block">{copying !== "idle" && <T k={`support.copied.${copying}`} />}</output>
      <p className="text-solid-gray-700">
        <T k="support.copy.what" />
      </p>
      {copying === "failed" && (
        <TextArea
          id="copy-by-hand"
          label={<T k="support.copy.byHand" />}
          value={text}
          readOnly
          onChange={() => undefined}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
