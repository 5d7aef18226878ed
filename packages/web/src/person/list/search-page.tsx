import { may } from "@yorisoi/rules/identity";
import { type ReactNode, useEffect, useState } from "react";
import { questions } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { T, useSay } from "../../app/words.tsx";
import { Form, LinkButton, TextField } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import { Heading } from "../../app/heading.tsx";
import { Found } from "./found.tsx";

/** Kept with the answers, in memory only, so that coming back from a record shows what was found; gone at sign-out. */
const lastKey = ["people", "last-search"] as const;

export function SearchPage(): ReactNode {
  usePageTitle("people.title");
  return (
    <SignedInOnly>
      {({ chosen }) => <Search mayCreate={may(chosen?.role, "person", "create")} />}
    </SignedInOnly>
  );
}

function Search({ mayCreate }: { mayCreate: boolean }): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState(() => questions.getQueryData<string>(lastKey) ?? "");
  const [sought, setSought] = useState({ query: typed, turn: 0 });
  const [isEmpty, setEmpty] = useState(false);
  // There is one thing to do on this page.
  useEffect(() => document.getElementById("people-query")?.focus(), []);
  const send = () => {
    const query = typed.trim();
    setEmpty(query === "");
    if (query === "") return;
    questions.setQueryData(lastKey, query);
    setSought({ query, turn: sought.turn + 1 });
  };
  return (
    <div className="space-y-6 py-2">
      <Heading title="people.title" />
      <Form
        label={say("people.title")}
        submit={<T k="people.search" />}
        busyWords={<T k="busy.wait" />}
        onSubmit={send}
      >
        <TextField
          id="people-query"
          type="search"
          autoComplete="off"
          label={<T k="people.query" />}
          hint={<T k="people.query.hint" />}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={isEmpty && <T k="people.query.empty" />}
        />
      </Form>
      {sought.query !== "" && (
        <Found key={sought.query} query={sought.query} turn={sought.turn} mayCreate={mayCreate} />
      )}
      {mayCreate && sought.query === "" && (
        <p>
          <LinkButton to="/people/new" kind="text">
            <T k="people.new" />
          </LinkButton>
        </p>
      )}
    </div>
  );
}
