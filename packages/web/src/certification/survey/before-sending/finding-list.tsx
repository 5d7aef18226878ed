import type { Finding } from "@yorisoi/rules/certification/state-form";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { ScreenOf } from "../begin/screen-of.tsx";
import { placeOfKey } from "../check/findings-about.ts";
import { useFindings } from "../check/findings.tsx";
import { FindingWords } from "../check/item-findings.tsx";
import { useDesk } from "../desk.ts";
import { PlaceLinks } from "./place-link.tsx";

/** So many pages are named; more would hide the words. */
const MOST = 12;

/** Everything the checks ask, each with the pages it is about. */
export function FindingList(): ReactNode {
  const findings = useFindings();
  if (findings.length === 0) return <T k="survey.findings.none" />;
  return (
    <ul className="space-y-4">
      {findings.map((finding) => (
        <li key={finding.code} className="max-w-[44rem]">
          <p className="text-pretty">
            <FindingWords finding={finding} />
          </p>
          <Pages finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function Pages({ finding }: { finding: Finding }): ReactNode {
  const { caseId } = useDesk();
  const places = [...new Set(finding.keys.flatMap((key) => placeOfKey(key) ?? []))];
  const isOfState = finding.keys.some((key) => key.startsWith("state:"));
  return (
    <>
      <PlaceLinks places={places.slice(0, MOST)} />
      {places.length > MOST && (
        <p className="text-solid-gray-700">
          <T k="survey.more.places" values={{ count: places.length - MOST }} />
        </p>
      )}
      {isOfState && (
        <ScreenOf caseId={caseId} document="state_form">
          <T k="survey.toState" />
        </ScreenOf>
      )}
    </>
  );
}
