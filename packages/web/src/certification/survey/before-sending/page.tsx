import { type ReactNode, useDeferredValue, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Differences, useDocumentPart } from "../../document/index.ts";
import { useDesk } from "../desk.ts";
import { PlaceHeading } from "../place/place-heading.tsx";
import { FindingList } from "./finding-list.tsx";
import { missingPlaces } from "./missing-places.ts";
import { OtherDocuments } from "./other-documents.tsx";
import { Part } from "./part.tsx";
import { PlaceLinks } from "./place-link.tsx";
import { SendDocument } from "./send-document.tsx";
import { WishList } from "./wish-list.tsx";

const MISSING = "survey-missing";
const DIFFERENCES = "survey-differences";

/** What to look at before the survey is handed on: what is missing, what differs, what was found, what the board wishes. */
export function BeforeSending(): ReactNode {
  const { edition } = useDesk();
  const values = useDeferredValue(useDocumentPart(({ snapshot }) => snapshot.values));
  const differing = useDocumentPart(({ snapshot }) => snapshot.differences.length);
  const missing = useMemo(() => missingPlaces(edition, values), [edition, values]);
  const goToOpen = () => document.getElementById(missing.length > 0 ? MISSING : DIFFERENCES)?.focus();
  return (
    <section className="space-y-6">
      <PlaceHeading>
        <T k="survey.send.title" />
      </PlaceHeading>
      <Part title="survey.missing" id={MISSING}>
        {missing.length > 0 ? (
          <>
            <p>
              <T k="survey.missing.count" values={{ count: missing.length }} />
            </p>
            <PlaceLinks places={missing.map(({ place }) => place)} />
          </>
        ) : (
          <p>
            <T k="survey.missing.none" />
          </p>
        )}
      </Part>
      {differing > 0 && (
        <div id={DIFFERENCES} tabIndex={-1} className="scroll-mt-6 border-t border-solid-gray-420 pt-6">
          <Differences level={3} />
        </div>
      )}
      <Part title="survey.findings">
        <p>
          <T k="survey.findings.lead" />
        </p>
        <FindingList />
      </Part>
      <Part title="survey.wishes">
        <p>
          <T k="survey.wishes.lead" />
        </p>
        <WishList />
      </Part>
      <Part title="survey.documents">
        <OtherDocuments />
      </Part>
      <Part title="survey.send.title2">
        <SendDocument
          document="survey"
          isComplete={missing.length === 0 && differing === 0}
          onIncomplete={goToOpen}
        />
      </Part>
    </section>
  );
}
