import { useNavigate } from "@tanstack/react-router";
import type { ApplicationKind } from "@yorisoi/rules/certification/case";
import { type ReactNode, useRef, useState } from "react";
import { ask } from "../../../app/asking/index.ts";
import { FaultSummary, useFaults } from "../../../app/form/index.ts";
import { T, useSay } from "../../../app/words.tsx";
import { Form, RadioGroup } from "../../../design/index.ts";
import { keepCase } from "../../case/use-case.ts";
import type { CaseView } from "../../answers.ts";
import { PreviousCase } from "./previous-case.tsx";
import type { WhomKey } from "./whom-key.ts";

const kinds: readonly ApplicationKind[] = ["new", "renewal", "change"];

const places = { "/kind": "new-kind", "/previousCaseId": "new-previous" };

/** New, again, or changed: in plain words, and what of an earlier application is carried over. */
export function KindForm({ whom }: { whom: WhomKey }): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const faults = useFaults(places);
  const [kind, setKind] = useState<ApplicationKind | null>(null);
  const [previous, setPrevious] = useState<string | null>(null);
  // One key for every try with the same answers: pressing twice begins one case.
  const key = useRef({ of: "", key: "" });
  const make = async () => {
    const { organisationId, personId } = whom;
    const before = kind === "new" || !previous ? {} : { previousCaseId: previous };
    const body = { organisationId, personId, kind, ...before };
    const of = JSON.stringify(body);
    if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
    const view = await ask<CaseView>("POST", "/api/cases", { body, key: key.current.key });
    keepCase(view);
    await navigate({
      to: "/cases/$caseId/application",
      params: { caseId: view.caseId },
      search: previous && kind !== "new" ? { previous } : {},
    });
  };
  const missing = kind ? [] : [{ id: "new-kind", message: say("application.new.kind.missing") }];
  return (
    <Form
      label={say("application.new.title")}
      submit={<T k="application.new.begin" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={() => faults.run(missing, make)}
    >
      <FaultSummary faults={faults} />
      <RadioGroup
        id="new-kind"
        label={<T k="application.new.kind" />}
        requiredMark={<T k="field.needed" />}
        error={faults.at("new-kind")}
        value={kind}
        onChange={setKind}
        choices={kinds.map((value) => ({
          value,
          label: <T k={`application.new.kind.${value}`} />,
          hint: <T k={`application.new.kind.${value}.what`} />,
        }))}
      />
      {kind && kind !== "new" && (
        <PreviousCase whom={whom} value={previous} onChange={setPrevious} error={faults.at("new-previous")} />
      )}
    </Form>
  );
}
