import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "@tanstack/react-router";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, T } from "../../app/words.tsx";
import { type Faults, FaultSummary } from "../../app/form/index.ts";
import { Button, Card, Notice, Tag } from "../../design/index.ts";
import { useSession } from "../../identity/index.ts";
import { dayToSend } from "../form/day-input.tsx";
import type { Duplicate } from "../record-answer.ts";
import { MunicipalityName } from "../words/municipality.tsx";
import { PersonName } from "../words/person-name.tsx";
import { ShownDay } from "../words/shown-day.tsx";
import { dropDraft } from "./draft.ts";

interface Props {
  readonly duplicates: readonly Duplicate[];
  readonly yours: Readonly<Record<string, unknown>>;
  readonly faults: Faults;
  readonly onMake: () => Promise<unknown>;
  readonly onBack: () => void;
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** People who may be the same, with the reasons; whether they are, the reader decides. */
export function Duplicates({ duplicates, yours, faults, onMake, onBack }: Props): ReactNode {
  const { who } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const organisationId = who?.chosen?.organisationId ?? "";
  return (
    <div className="max-w-2xl space-y-6 py-2">
      <h1 ref={heading} tabIndex={-1} className="text-std-28B-150 outline-none">
        <T k="duplicates.title" />
      </h1>
      <Notice kind="warning" title={<T k="duplicates.what" />} />
      <FaultSummary faults={faults} />
      <Card title={<T k="duplicates.yours" />}>
        <p>
          <span lang="ja">
            {text(yours["familyName"])} {text(yours["givenName"])}（{text(yours["familyKana"])}{" "}
            {text(yours["givenKana"])}）
          </span>
        </p>
        <p>
          <ShownDay day={dayToSend(text(yours["birthDay"]))} />
        </p>
      </Card>
      <h2 className="text-std-20B-160">
        <T k="duplicates.found" />
      </h2>
      <ul className="space-y-3">
        {duplicates.map((each) => (
          <Candidate key={each.personId} organisationId={organisationId} duplicate={each} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void onMake()}>
          <T k="duplicates.other" />
        </Button>
        <Button kind="outline" onClick={onBack}>
          <T k="duplicates.back" />
        </Button>
      </div>
    </div>
  );
}

interface CandidateProps {
  readonly organisationId: string;
  readonly duplicate: Duplicate;
}

function Candidate({ organisationId, duplicate }: CandidateProps): ReactNode {
  const { language } = usePreferences();
  const { personId, birthDay, municipalityCode, number, likeness, reasons } = duplicate;
  return (
    <li className="space-y-2 rounded-8 border border-solid-gray-420 p-3">
      <p className="flex flex-wrap items-center gap-x-3 font-700">
        <span>
          <PersonName of={duplicate} />
        </span>
        <Tag kind={likeness === "probable" ? "warning" : "neutral"}>
          <T k={`duplicates.${likeness}`} />
        </Tag>
      </p>
      <p>
        <ShownDay day={birthDay} />
      </p>
      <p>
        <MunicipalityName code={municipalityCode} /> <T k="record.number" values={{ number }} />
      </p>
      <ul className="list-disc pl-5">
        {reasons.map((reason) => (
          <li key={reason.code}>
            <Furigana text={reason[language]} />
          </li>
        ))}
      </ul>
      <Link
        to="/people/$organisationId/$personId"
        params={{ organisationId, personId }}
        onClick={dropDraft}
        className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
      >
        <T k="duplicates.same" />
      </Link>
    </li>
  );
}
