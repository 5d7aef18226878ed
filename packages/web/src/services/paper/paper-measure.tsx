import { type MeasureResult, placeNames, questionOf } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { hasToConfirm, lawsOf } from "../answer/all-sources.ts";
import { Yen } from "../answer/amounts.tsx";
import { inShort } from "../answer/in-short.ts";
import { Both } from "../question/index.ts";

/** One measure on paper: never cut by the end of a page. */
export function PaperMeasure({ result }: { result: MeasureResult }): ReactNode {
  const { language } = usePreferences();
  const { name, english, verdict, leaning, what, amounts, places, missing, notKnown } = result;
  const open = [...missing, ...notKnown].map(questionOf);
  const laws = lawsOf(result.sources);
  return (
    <div className="break-inside-avoid border-b border-solid-gray-420 pb-2">
      <h3 className="text-std-16B-170">
        □ <Official text={name} />
        <span className="ml-2 font-400">
          〔<T k={`support.verdict.${verdict}`} />
          {hasToConfirm(result) && (
            <>
              ・<T k="support.toConfirm" />
            </>
          )}
          〕
        </span>
      </h3>
      {language === "en" && <p>{english}</p>}
      <p>
        <Official text={what} /> {leaning && <T k={`support.leaning.${leaning}`} />}{" "}
        <Official text={inShort(result).join("")} />
      </p>
      <Line k="support.paper.where">
        <Both
          ja={places.map((place) => placeNames[place].ja).join("、")}
          en={places.map((place) => placeNames[place].en).join("; ")}
        />
      </Line>
      {amounts
        .filter(({ yen }) => yen !== null)
        .map((amount) => (
          <p key={`${amount.label} ${amount.note ?? ""}`}>
            <Official text={amount.label} />: <Yen sum={amount.yen} />
          </p>
        ))}
      {open.length > 0 && (
        <Line k="support.paper.open">
          <Both ja={open.map(({ text }) => text).join(" ")} en={open.map((one) => one.english).join(" ")} />
        </Line>
      )}
      {laws.length > 0 && (
        <Line k="support.paper.law">
          <Official text={laws.join("、")} />
        </Line>
      )}
    </div>
  );
}

function Line({ k, children }: { k: TextKey; children: ReactNode }): ReactNode {
  return (
    <p>
      <span className="text-solid-gray-700">
        <T k={k} />
      </span>
      {children}
    </p>
  );
}
