import { abilityDetails, ratingScales } from "@yorisoi/rules/certification/opinion";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, Official, T } from "../../../app/words.tsx";
import { Disclosure, RadioGroup } from "../../../design/index.ts";
import { DocumentField, fieldId, useFieldValue, useMayWrite, useWrite } from "../../document/index.ts";
import { useDesk } from "../desk/desk.ts";
import { useAsked } from "../field/use-asked.ts";
import { useIsPlain } from "../field/use-plain.ts";
import { LastTime } from "../last-time/last-time.tsx";
import { AskedHere } from "../questions/asked-here.tsx";

/** One rating of the mind: its levels with the form's own words, the lightest first. */
export function Rating({ fieldKey }: { fieldKey: string }): ReactNode {
  const { find } = useDesk();
  const { language } = usePreferences();
  const place = find(fieldKey);
  const isAsked = useAsked(place);
  const isPlain = useIsPlain(fieldKey);
  const mayWrite = useMayWrite();
  const value = useFieldValue(fieldKey);
  const write = useWrite();
  const scale = ratingScales.find(({ key }) => key === fieldKey);
  if (!place || !isAsked || !scale) return null;
  if (!isPlain || !mayWrite) return <DocumentField fieldKey={fieldKey} />;
  return (
    <div className="space-y-2">
      <AskedHere fieldKey={fieldKey} />
      <RadioGroup
        id={fieldId(fieldKey)}
        label={<Furigana text={scale[language]} />}
        requiredMark={<T k="document.required" />}
        choices={scale.anchors.map(({ level, ja }) => ({
          value: String(level),
          label: (
            <>
              <b className="mr-2 tabular-nums">{level}</b>
              <Official text={ja} />
            </>
          ),
        }))}
        value={typeof value === "string" ? value : null}
        onChange={(level) => write(fieldKey, level)}
      />
      {fieldKey === "rating.ability" && (
        <Disclosure summary={<T k="opinion.rating.details" />}>
          <ol className="list-decimal space-y-3 pl-6" lang="ja">
            {abilityDetails.map((paragraphs, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- levels of one fixed scale
              <li key={at}>
                {paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      <LastTime fieldKey={fieldKey} />
    </div>
  );
}
