import type { ReactNode } from "react";
import { DocumentField } from "../../document/index.ts";
import { useDesk } from "../desk/desk.ts";
import { LastTime } from "../last-time/last-time.tsx";
import { Phrases } from "../phrases/phrases.tsx";
import { AskedHere } from "../questions/asked-here.tsx";
import { DiagnosisName } from "./diagnosis-name.tsx";
import { PlainWords } from "./plain-words-hint.tsx";
import { useAsked } from "./use-asked.ts";

/** An example says nothing where all answers stand in sight: it is left out, for a page that is quick to read. */
const withoutExample = "[&>[id^=field-]>details]:hidden";
/** The way to take an answer back stands beside the answers, not under them. */
const clearBeside =
  "[&>[id^=field-]>div]:flex [&>[id^=field-]>div]:flex-wrap [&>[id^=field-]>div]:items-end [&>[id^=field-]>div]:gap-x-4";
const inSight = ["choice", "choices", "yes-no"];

/** A field of the opinion with what helps to fill it: what was asked about it, last time, plainer words, own phrases. */
export function OpinionField({ fieldKey }: { fieldKey: string }): ReactNode {
  const { find } = useDesk();
  const place = find(fieldKey);
  const isAsked = useAsked(place);
  if (!place || !isAsked) return null;
  const isLong = place.spec.kind.type === "long-text";
  return (
    <div
      className={`min-w-0 space-y-2 ${inSight.includes(place.spec.kind.type) ? `${withoutExample} ${clearBeside}` : ""}`}
    >
      <AskedHere fieldKey={fieldKey} />
      {fieldKey === "diagnosis.1.name" ? <DiagnosisName /> : <DocumentField fieldKey={fieldKey} />}
      <LastTime fieldKey={fieldKey} />
      <PlainWords fieldKey={fieldKey} />
      {isLong && <Phrases fieldKey={fieldKey} pattern={place.spec.key} />}
    </div>
  );
}
