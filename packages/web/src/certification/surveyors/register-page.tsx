import { type ReactNode, useEffect, useRef, useState } from "react";
import { ProblemNotice, questions } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import { NewSurveyor } from "./new-surveyor.tsx";
import { type Register, registerKey, type RegisteredSurveyor, useRegister } from "./register.ts";
import { RegisterTable } from "./register-table.tsx";
import { SurveyorEntry } from "./surveyor-entry.tsx";

/** Who surveys for the municipality, and what each brings. */
export function RegisterPage(): ReactNode {
  usePageTitle("surveyors.title");
  return <SignedInOnly needs={["surveyor", "read"]}>{() => <Loaded />}</SignedInOnly>;
}

type Open = { readonly entry: RegisteredSurveyor } | "new" | null;

function Loaded(): ReactNode {
  const { data, error } = useRegister();
  const [open, setOpen] = useState<Open>(null);
  const [isSaved, setSaved] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== null) place.current?.focus();
  }, [open]);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const done = (register: Register | null) => {
    if (register) questions.setQueryData(registerKey, register);
    setSaved(register !== null);
    setOpen(null);
  };
  return (
    <div className="space-y-6 py-2">
      <header className="max-w-[39rem] space-y-2">
        <h1 className="text-std-28B-150">
          <T k="surveyors.title" />
        </h1>
        <p>
          <T k="surveyors.lead" />
        </p>
      </header>
      <output className="block">{isSaved && <T k="surveyors.saved" />}</output>
      {open === null && (
        <Button onClick={() => setOpen("new")}>
          <T k="surveyors.new" />
        </Button>
      )}
      <div ref={place} tabIndex={-1} className="outline-offset-4">
        {open === "new" && <NewSurveyor surveyors={data.surveyors} onDone={done} />}
        {open !== null && open !== "new" && (
          <SurveyorEntry key={open.entry.accountId} entry={open.entry} onDone={done} />
        )}
      </div>
      <RegisterTable surveyors={data.surveyors} onEdit={(entry) => setOpen({ entry })} />
    </div>
  );
}
