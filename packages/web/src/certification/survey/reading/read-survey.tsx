import { remarksOf, surveyItemOf, visitsOf } from "@yorisoi/rules/certification/survey";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useSayTime } from "../../../app/say-time.ts";
import { Official, T, useSay } from "../../../app/words.tsx";
import { DescriptionList, Notice, SectionNav } from "../../../design/index.ts";
import { useDocumentPart } from "../../document/index.ts";
import { SavedBar } from "../../store/index.ts";
import { OtherDocuments } from "../before-sending/other-documents.tsx";
import { useDesk } from "../desk.ts";
import { ItemName, itemWords } from "../item/item-name.tsx";
import { chapters } from "../place/places.ts";
import { useNow } from "../visit/use-now.ts";
import { inJapan } from "../visit/visit-rows.ts";
import { ReadItem } from "./read-item.tsx";

interface Props {
  readonly isSent: boolean;
  /** Who reads has sent it, and the office has not looked through it yet. */
  readonly isWaited: boolean;
  /** It was sent from this page a moment ago. */
  readonly isJustSent: boolean;
}

/** The survey for those who read it: every answer in words, then the remarks and the visits. */
export function ReadSurvey({ isSent, isWaited, isJustSent }: Props): ReactNode {
  const say = useSay();
  const { edition } = useDesk();
  return (
    <div className="space-y-8">
      {isWaited ? <Sent isJustSent={isJustSent} /> : isSent && <OtherDocuments />}
      <SectionNav
        label={say("survey.chapters")}
        sections={[
          ...chapters[edition].map(({ id, number, ja }) => ({
            id,
            label: (
              <>
                {number} <Official text={ja} />
              </>
            ),
          })),
          { id: "read-remarks", label: <T k="survey.remarks" /> },
        ]}
      />
      {chapters[edition].map((chapter) => (
        <section key={chapter.id} aria-labelledby={chapter.id} className="space-y-3">
          <h2 id={chapter.id} tabIndex={-1} className="scroll-mt-6 text-std-24B-150">
            {chapter.number} <Official text={chapter.ja} />
          </h2>
          <DescriptionList
            rows={chapter.items.map((one) => ({
              key: one.id,
              term: <ItemName one={one} />,
              value: <ReadItem one={one} />,
            }))}
          />
        </section>
      ))}
      <ReadRemarks />
      <ReadVisits />
    </div>
  );
}

/** That it is with the office; the focus goes there when this page has just sent it. */
function Sent({ isJustSent }: { isJustSent: boolean }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isJustSent) box.current?.focus();
  }, [isJustSent]);
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-6 space-y-4">
      <Notice kind="success" title={<T k="survey.send.sent" />}>
        <p>
          <T k="survey.send.sent.then" />
        </p>
        <p>
          <T k="survey.read.sent.words" />
        </p>
      </Notice>
      <OtherDocuments />
      <SavedBar />
    </div>
  );
}

function ReadRemarks(): ReactNode {
  const { edition } = useDesk();
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const remarks = useMemo(() => remarksOf(values), [values]);
  return (
    <section aria-labelledby="read-remarks" className="space-y-3">
      <h2 id="read-remarks" tabIndex={-1} className="scroll-mt-6 text-std-24B-150">
        <T k="survey.remarks" />
      </h2>
      {remarks.length === 0 && (
        <p>
          <T k="survey.read.remarks.none" />
        </p>
      )}
      {remarks.map(({ row, items, text }) => {
        const names = items.flatMap((id) => surveyItemOf(edition, id) ?? []).map(itemWords);
        return (
          <div key={row} className="max-w-[44rem]">
            <p className="font-700">
              {names.map(({ number, ja }) => (
                <span key={`${number} ${ja}`} className="mr-4 inline-block">
                  {number} <Official text={ja} />
                </span>
              ))}
            </p>
            <p className="whitespace-pre-wrap">{text}</p>
          </div>
        );
      })}
    </section>
  );
}

function ReadVisits(): ReactNode {
  const { time, clock } = useSayTime();
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const { now } = useNow();
  const { visits } = useMemo(() => visitsOf(values, inJapan(now)), [values, now]);
  if (visits.length === 0) return null;
  return (
    <section aria-labelledby="read-visits" className="space-y-3">
      <h2 id="read-visits" className="text-std-24B-150">
        <T k="survey.visits" />
      </h2>
      <ul>
        {visits.map(({ row, startedAt, endedAt, talkMinutes, restMinutes }) => (
          <li key={row} className="tabular-nums">
            {time(startedAt)}～{endedAt ? clock(endedAt) : <T k="survey.visit.now" />}{" "}
            <T k="survey.visit.minutes" values={{ talk: talkMinutes, rest: restMinutes }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
