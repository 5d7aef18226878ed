import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { sexes } from "@yorisoi/rules/person";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import type { TextKey } from "../../app/text.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { placesOf } from "../form/places-of.ts";
import { Loading } from "../../app/loading.tsx";
import { Compare, type CompareRow, Form, Notice, RadioGroup, TextArea } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import type { Merge, Person } from "../answers.ts";
import { useTryKey } from "../form/use-try-key.ts";
import { refreshRecord, useRecord } from "../record/use-record.ts";
import { Coded } from "../words/coded.tsx";
import { Heading } from "../../app/heading.tsx";
import { MunicipalityName } from "../words/municipality.tsx";
import { fullKana, fullName } from "../words/person-name.tsx";
import { ShownDay } from "../words/shown-day.tsx";

export function MergePage(): ReactNode {
  usePageTitle("merge.title");
  const key = useParams({ from: "/people/$organisationId/$personId/merge/$otherId" });
  return <SignedInOnly>{() => <Both {...key} />}</SignedInOnly>;
}

interface Ids {
  readonly organisationId: string;
  readonly personId: string;
  readonly otherId: string;
}

function Both({ organisationId, personId, otherId }: Ids): ReactNode {
  const one = useRecord({ organisationId, personId });
  const other = useRecord({ organisationId, personId: otherId });
  const error = one.error ?? other.error;
  if (error) return <ProblemNotice error={error} />;
  if (!one.data || !other.data) return <Loading />;
  return <MergeForm one={one.data.person} other={other.data.person} />;
}

type Side = "one" | "other";

const shows: readonly (readonly [TextKey, (person: Person) => string, ((person: Person) => ReactNode)?])[] = [
  ["person.name", fullName],
  ["person.kana", fullKana],
  ["person.birthDay", ({ birthDay }) => birthDay, ({ birthDay }) => <ShownDay day={birthDay} />],
  ["person.sex", ({ sex }) => sex, ({ sex }) => <Coded words={sexes} code={sex} />],
  [
    "person.municipality",
    ({ municipalityCode }) => municipalityCode ?? "",
    ({ municipalityCode }) => <MunicipalityName code={municipalityCode} />,
  ],
  ["person.address", ({ address, building }) => `${address} ${building}`.trim()],
  ["person.phone", ({ phone }) => phone],
];

function rowsOf(one: Person, other: Person): readonly CompareRow[] {
  return shows.map(([label, text, show = text]) => ({
    key: label,
    term: <T k={label} />,
    one: show(one) || <T k="account.none" />,
    other: show(other) || <T k="account.none" />,
    differs: text(one) !== text(other),
  }));
}

/** Two records side by side: whether they are of one person, which is kept, and what that means. */
function MergeForm({ one, other }: { one: Person; other: Person }): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const [kept, setKept] = useState<Side | null>(null);
  const [reason, setReason] = useState("");
  const keyOf = useTryKey();
  const faults = useFaults(placesOf("merge", ["kept", "reason"]));
  const send = async () => {
    const missing = [
      ...(kept ? [] : [{ id: "merge-kept", message: say("merge.kept.empty") }]),
      ...(reason.trim()
        ? []
        : [{ id: "merge-reason", message: say("field.empty", { field: say("merge.reason") }) }]),
    ];
    const [stays, goes] = kept === "one" ? [one, other] : [other, one];
    const body = {
      keptId: stays.personId,
      mergedId: goes.personId,
      keptVersion: stays.version,
      mergedVersion: goes.version,
      reason,
    };
    const { organisationId, personId } = stays;
    const done = await faults.run(missing, () =>
      ask<Merge>("POST", `/api/organisations/${organisationId}/merges`, { body, key: keyOf(body) }),
    );
    if (!done) return;
    await Promise.all([refreshRecord(stays), refreshRecord(goes)]);
    await navigate({
      to: "/people/$organisationId/$personId",
      params: { organisationId, personId },
      hash: "merges",
    });
  };
  const choice = (value: Side, { number }: Person) => ({
    value,
    label: <T k="merge.keep" values={{ number }} />,
  });
  return (
    <div className="max-w-3xl space-y-6 py-2">
      <Heading title="merge.title" lead="merge.lead" />
      <Compare
        one={<T k="record.number" values={{ number: one.number }} />}
        other={<T k="record.number" values={{ number: other.number }} />}
        differs={<T k="changed.differs" />}
        rows={rowsOf(one, other)}
      />
      <Notice kind="warning" title={<T k="merge.means" />}>
        <ul className="list-disc pl-5">
          {(["moves", "former", "opens", "undo"] as const).map((each) => (
            <li key={each}>
              <T k={`merge.means.${each}`} />
            </li>
          ))}
        </ul>
      </Notice>
      <Form submit={<T k="merge.do" />} busyWords={<T k="busy.wait" />} onSubmit={send}>
        <FaultSummary faults={faults} />
        <RadioGroup
          id="merge-kept"
          label={<T k="merge.kept" />}
          value={kept}
          onChange={setKept}
          choices={[choice("one", one), choice("other", other)]}
          error={faults.at("merge-kept")}
        />
        <TextArea
          id="merge-reason"
          label={<T k="merge.reason" />}
          hint={<T k="merge.reason.hint" />}
          value={reason}
          onChange={setReason}
          error={faults.at("merge-reason")}
        />
      </Form>
      <p>
        <Link
          to="/people/$organisationId/$personId"
          params={{ organisationId: one.organisationId, personId: one.personId }}
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
        >
          <T k="merge.cancel" />
        </Link>
      </p>
    </div>
  );
}
