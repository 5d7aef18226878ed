import { Link, useParams } from "@tanstack/react-router";
import { roles } from "@yorisoi/rules/identity";
import { type ReactNode, useMemo, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { usePageTitle } from "../../../app/page-title.ts";
import { useSayTime } from "../../../app/say-time.ts";
import { T, useSay } from "../../../app/words.tsx";
import { Empty, Select } from "../../../design/index.ts";
import { SignedInOnly } from "../../../identity/index.ts";
import type { DocumentAnswer, DocumentId } from "../../answers.ts";
import { CompareVersions } from "../../document/compare-versions.tsx";
import { documentNames, isDocument } from "../document-words.ts";
import { useForm } from "../../form-of.ts";
import { useKeptDocument } from "../use-case.ts";
import { useWords, Words } from "../words.tsx";
import { documentAt, firstPair, type Version, versionsOf } from "./versions.ts";

/** Two versions of a document beside each other. */
export function ComparePage(): ReactNode {
  usePageTitle("case.compare.title");
  const { caseId = "", document = "" } = useParams({ strict: false });
  if (!isDocument(document)) return <Empty title={<T k="case.compare.unknown" />} />;
  return (
    <SignedInOnly>
      {() => (
        <div className="space-y-6 py-2">
          <p className="screen-only">
            <Link
              to="/cases/$caseId"
              params={{ caseId }}
              className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
            >
              <T k="case.toCase" />
            </Link>
          </p>
          <header className="space-y-2">
            <h1 className="text-std-28B-150">
              <T k="case.compare.title" />
            </h1>
            <p>
              <Words words={documentNames[document]} />
            </p>
          </header>
          <Loaded key={`${caseId} ${document}`} caseId={caseId} document={document} />
        </div>
      )}
    </SignedInOnly>
  );
}

function Loaded({ caseId, document }: { caseId: string; document: DocumentId }): ReactNode {
  const { data, error } = useKeptDocument(caseId, document);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  if (data.changes.length === 0) return <Empty title={<T k="case.compare.nothing" />} />;
  return <Versions kept={data} />;
}

/** A version in a line of plain text: a time, who, and what it was. */
function useNamed({ authors }: DocumentAnswer): (version: Version) => string {
  const say = useSay();
  const words = useWords();
  const { time } = useSayTime();
  return ({ kind, madeAt, by, role }) => {
    if (madeAt === null) return say("case.version.start");
    const isOutside = role === "opinion_link" || role === "program";
    const whose = role && (isOutside ? say(`case.role.${role}`) : words(roles[role]));
    const who = (by && authors[by]) || whose || "";
    return say(`case.version.${kind}`, { time: time(madeAt), who });
  };
}

/** Beside the empty document a first version would be nothing but the whole of it. */
function Versions({ kept }: { kept: DocumentAnswer }): ReactNode {
  const { changes, sentVersions } = kept;
  const versions = useMemo(() => versionsOf(changes, sentVersions), [changes, sentVersions]);
  const [before] = firstPair(versions);
  if (before === 0) return <Empty title={<T k="case.compare.one" />} />;
  return <Chosen kept={kept} versions={versions} />;
}

interface ChosenProps {
  readonly kept: DocumentAnswer;
  readonly versions: readonly Version[];
}

function Chosen({ kept, versions }: ChosenProps): ReactNode {
  const { changes, document, edition } = kept;
  const form = useForm(document, edition);
  const [pair, setPair] = useState(() => firstPair(versions));
  const named = useNamed(kept);
  const [before, after] = pair;
  const [one, other] = useMemo(
    () => [documentAt(changes, before), documentAt(changes, after)] as const,
    [changes, before, after],
  );
  const options = versions.map((version) => ({ value: String(version.seq), label: named(version) }));
  if (!form) return <Loading />;
  return (
    <div className="space-y-6">
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          id="compare-before"
          label={<T k="case.compare.before" />}
          options={options}
          value={String(before)}
          onChange={(seq) => setPair([Number(seq), after])}
        />
        <Select
          id="compare-after"
          label={<T k="case.compare.after" />}
          options={options}
          value={String(after)}
          onChange={(seq) => setPair([before, Number(seq)])}
        />
      </div>
      <CompareVersions before={one.values} after={other.values} form={form} />
    </div>
  );
}
