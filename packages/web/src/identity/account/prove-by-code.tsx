import { type ReactNode, useState } from "react";
import type { TextKey } from "../../app/text.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { CodeField, Form } from "../../design/index.ts";
import { useNeeded } from "../form/use-needed.ts";

interface Props {
  readonly submit: TextKey;
  readonly send: (code: string) => Promise<void>;
}

/** A fresh one-time code before something about one's own sign-in is changed. */
export function ProveByCode({ submit, send }: Props): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const [code, setCode] = useState("");
  const faults = useFaults({ "/code": "proof-code" });
  const prove = async () => {
    const ok = await faults.run([needed("proof-code", "signIn.code.label", code)], () => send(code));
    if (!ok) setCode("");
  };
  return (
    <Form label={say(submit)} submit={<T k={submit} />} busyWords={<T k="busy.wait" />} onSubmit={prove}>
      <FaultSummary faults={faults} />
      <CodeField
        id="proof-code"
        label={<T k="signIn.code.label" />}
        hint={<T k="signIn.code.lead" />}
        value={code}
        onChange={setCode}
        error={faults.at("proof-code")}
      />
    </Form>
  );
}
