import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ask, questions } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { today } from "../../app/say-time.ts";
import { Form, LinkButton, TextField } from "../../design/index.ts";
import type { Grant } from "../answers.ts";
import { useNeeded } from "../form/use-needed.ts";
import { SignedInOnly } from "../guard/signed-in-only.tsx";
import { accountsKey, type Invitation } from "./answers.ts";
import { InvitationLink } from "./invitation-link.tsx";
import { RoleFields, roleFieldPlaces, roleToSend } from "./role-fields.tsx";

/** Adding somebody to my organisation, with a first role; the invitation link is shown once. */
export function NewAccountPage(): ReactNode {
  usePageTitle("accounts.new.title");
  return (
    <SignedInOnly needs={["account", "create"]}>
      {({ chosen }) => (chosen ? <NewAccount grant={chosen} /> : null)}
    </SignedInOnly>
  );
}

interface Made extends Invitation {
  readonly accountId: string;
}

function NewAccount({ grant }: { grant: Grant }): ReactNode {
  const navigate = useNavigate();
  const [made, setMade] = useState<Made | null>(null);
  if (made) {
    const go = () => void navigate({ to: "/accounts/$id", params: { id: made.accountId } });
    return <InvitationLink invitation={made} onDone={go} />;
  }
  return (
    <div className="max-w-2xl space-y-6 py-2">
      <h1 className="text-std-28B-150">
        <T k="accounts.new.title" />
      </h1>
      <p>
        <T k="accounts.new.what" />
      </p>
      <NewAccountForm grant={grant} onMade={setMade} />
    </div>
  );
}

const places = {
  "/login": "new-login",
  "/displayName": "new-displayName",
  "/displayKana": "new-displayKana",
  "/email": "new-email",
  "/qualification": "new-qualification",
  "/role": "role-which",
  "/role/role": "role-which",
  ...roleFieldPlaces,
};

const fields = [
  { key: "login", label: "accounts.new.login", hint: "accounts.new.login.hint", isNeeded: true },
  { key: "displayName", label: "account.name", isNeeded: true },
  { key: "displayKana", label: "account.kana", isNeeded: false },
  { key: "email", label: "account.email", hint: "account.email.hint", isNeeded: false },
  {
    key: "qualification",
    label: "account.qualification",
    hint: "account.qualification.hint",
    isNeeded: false,
  },
] as const;

function NewAccountForm({ grant, onMade }: { grant: Grant; onMade: (made: Made) => void }): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const [typed, setTyped] = useState({
    login: "",
    displayName: "",
    displayKana: "",
    email: "",
    qualification: "",
  });
  const [draft, setDraft] = useState({
    role: null,
    from: today(),
    until: "",
    reason: "",
  } as Parameters<typeof roleToSend>[0]);
  const faults = useFaults(places);
  const send = () =>
    faults.run(
      [
        ...fields
          .filter(({ isNeeded }) => isNeeded)
          .map(({ key, label }) => needed(`new-${key}`, label, typed[key])),
        draft.role ? undefined : { id: "role-which", message: say("accounts.give.which.empty") },
      ],
      async () => {
        const made = await ask<Made>("POST", "/api/accounts", {
          body: { ...typed, role: roleToSend(draft) },
        });
        onMade(made);
        await questions.invalidateQueries({ queryKey: accountsKey });
      },
    );
  return (
    <Form
      label={say("accounts.new.title")}
      submit={<T k="accounts.new.submit" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
      actions={
        <LinkButton to="/accounts" kind="text">
          <T k="account.cancel" />
        </LinkButton>
      }
    >
      <FaultSummary faults={faults} />
      {fields.map((field) => (
        <TextField
          key={field.key}
          id={`new-${field.key}`}
          autoComplete="off"
          label={<T k={field.label} />}
          optionalMark={field.isNeeded ? undefined : <T k="field.optional" />}
          hint={"hint" in field && <T k={field.hint} />}
          value={typed[field.key]}
          onChange={(event) => setTyped({ ...typed, [field.key]: event.target.value })}
          error={faults.at(`new-${field.key}`)}
        />
      ))}
      <RoleFields kind={grant.organisationKind} draft={draft} onChange={setDraft} faults={faults} />
    </Form>
  );
}
