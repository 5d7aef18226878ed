import { stages } from "@yorisoi/rules/certification/case";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { useSayTime } from "../../../app/say-time.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Button, Card, Tag } from "../../../design/index.ts";
import type { DocumentId } from "../../answers.ts";
import { documentNames, screenOfDocument } from "../../case/document-words.ts";
import type { TakenCase } from "../device/record.ts";
import { placeOf, useDevice } from "../device/state.ts";
import { release, waitsFor } from "../device/take-along.ts";
import { CaseName } from "./case-name.tsx";

/** The documents of a visit, in its order. */
const order: readonly DocumentId[] = ["application", "state_form", "survey", "overview"];

/** One case on this device: its documents, what waits, and the way off the device. */
export function TakenCaseCard({ taken: { view, takenAt } }: { taken: TakenCase }): ReactNode {
  const { account } = useDevice();
  const { language } = usePreferences();
  const { time } = useSayTime();
  const waiting = account ? waitsFor(account, view.caseId) : 0;
  const { caseId } = view;
  return (
    <Card title={<CaseName of={view} />} actions={<Release caseId={caseId} waiting={waiting} />}>
      <p>
        <Furigana text={stages[view.stage][language]} />
      </p>
      <p>
        {waiting > 0 ? (
          <Tag kind="warning">
            <T k="store.case.waiting" values={{ count: waiting }} />
          </Tag>
        ) : (
          <Tag kind="success">
            <T k="store.case.sent" />
          </Tag>
        )}
      </p>
      <p className="text-solid-gray-700">
        <T k="store.case.takenAt" values={{ time: time(takenAt) }} />
      </p>
      <ul>
        {order
          .filter((document) => account?.answers.has(placeOf(caseId, document)))
          .map((document) => (
            <li key={document}>
              <Link
                to={screenOfDocument(caseId, document)}
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                <Furigana text={documentNames[document][language]} />
              </Link>
            </li>
          ))}
      </ul>
    </Card>
  );
}

/** Takes the case off the device; while something waits, says why not. */
function Release({ caseId, waiting }: { caseId: string; waiting: number }): ReactNode {
  const [isBusy, setBusy] = useState(false);
  if (waiting > 0) {
    return (
      <p>
        <T k="store.release.later" />
      </p>
    );
  }
  const takeOff = () => {
    setBusy(true);
    void release(caseId).finally(() => setBusy(false));
  };
  return (
    <Button kind="outline" aria-disabled={isBusy} onClick={takeOff}>
      <T k="store.release" />
    </Button>
  );
}
