import { type ReactNode, useEffect, useMemo } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { usePreferences } from "../../../app/preferences.ts";
import { T, useSay } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import type { DocumentId } from "../../answers.ts";
import { DocumentProvider, type DocumentSource } from "../../document/source.ts";
import { useDevice } from "../device/state.ts";
import { startStore } from "../sending/start.ts";
import { NotKept } from "./not-kept.tsx";
import { Unlock } from "./unlock.tsx";
import { sourceOf } from "./source-of.ts";
import { type Opening, useCopy } from "./use-copy.ts";

interface Props {
  readonly caseId: string;
  readonly document: DocumentId;
  readonly children: (source: DocumentSource) => ReactNode;
}

/**
 * Opens a document of a case for those who are signed in. What is written goes onto the device at once and to the server
 * when it can be reached; a closed tab, a killed program or a lost network loses nothing.
 *
 * Not taken along: a change stays on the device until the server has it. Taken along (持ち出し): the whole document stands
 * on the device, behind the passphrase, and opens without a network.
 */
export function OpenDocument({ caseId, document, children }: Props): ReactNode {
  useEffect(startStore, []);
  const opening = useCopy(caseId, document);
  switch (opening.phase) {
    case "loading":
      return <Loading />;
    case "locked":
      return <Unlock />;
    case "failed":
      return (
        <div className="space-y-4">
          <ProblemNotice error={opening.error} />
          <NotKept caseId={caseId} />
          <p>
            <Button kind="outline" onClick={opening.retry}>
              <T k="store.again" />
            </Button>
          </p>
        </div>
      );
    case "open":
      return <Opened opening={opening}>{children}</Opened>;
  }
}

interface OpenedProps extends Pick<Props, "children"> {
  readonly opening: Extract<Opening, { phase: "open" }>;
}

function Opened({ opening: { form, copy }, children }: OpenedProps): ReactNode {
  const { account, delivery } = useDevice();
  const { language } = usePreferences();
  const say = useSay();
  const [you, somebody] = [say("store.you"), say("store.somebody")];
  const { online, hindrance, closedCases } = delivery;
  const accountId = account?.accountId ?? "";
  const source = useMemo(
    () =>
      sourceOf({
        form,
        copy,
        delivery: { online, hindrance, closedCases },
        accountId,
        language,
        you,
        somebody,
      }),
    [form, copy, online, hindrance, closedCases, accountId, language, you, somebody],
  );
  return <DocumentProvider value={source}>{children(source)}</DocumentProvider>;
}
