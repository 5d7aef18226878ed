import { type FieldValue, snapshotOf } from "@yorisoi/rules/certification";
import { pastUseForOverview } from "@yorisoi/rules/certification/application";
import { type ReactNode, useMemo } from "react";
import { T } from "../../app/words.tsx";
import { Button, Card } from "../../design/index.ts";
import type { CaseView } from "../answers.ts";
import { useKeptDocument } from "../case/use-case.ts";
import { useDocumentPart, useMayWrite, useWrite } from "../document/index.ts";
import { missingPastUse } from "./missing-past-use.ts";
import { PastUseRows } from "./past-use-rows.tsx";

/** What the application says of services used before: shown here, and taken over with one tap, so that nobody types it twice. */
export function PastUse({ view }: { view: CaseView | undefined }): ReactNode {
  const mayRead = view?.documents.some(({ document }) => document === "application") ?? false;
  return view && mayRead ? <FromApplication caseId={view.caseId} /> : null;
}

function FromApplication({ caseId }: { caseId: string }): ReactNode {
  const { data } = useKeptDocument(caseId, "application");
  const told = useMemo(
    () => (data ? pastUseForOverview(snapshotOf(data.changes).values) : new Map<string, FieldValue>()),
    [data],
  );
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const mayWrite = useMayWrite();
  const write = useWrite();
  if (told.size === 0) return null;
  const missing = missingPastUse(told, values);
  return (
    <Card title={<T k="overview.past" />}>
      <PastUseRows told={told} />
      {missing.length > 0 ? (
        mayWrite && (
          <Button
            kind="outline"
            onClick={() => {
              for (const [key, value] of missing) write(key, value);
            }}
          >
            <T k="overview.past.take" />
          </Button>
        )
      ) : (
        <p className="text-solid-gray-700">
          <T k="overview.past.taken" />
        </p>
      )}
    </Card>
  );
}
