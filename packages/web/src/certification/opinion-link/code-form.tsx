import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { CodeField, Form } from "../../design/index.ts";
import type { LinkAnswer } from "./link-answer.ts";

const CODE = "opinion-link-code";
/** Digits of a code. */
const LENGTH = 8;

interface Props {
  readonly token: string;
  readonly onOpened: (answer: LinkAnswer) => Promise<void>;
}

/** Asks for the code that came by another way than the link. Only both together open the opinion, once. */
export function CodeForm({ token, onOpened }: Props): ReactNode {
  const say = useSay();
  const [code, setCode] = useState("");
  const faults = useFaults({});
  const send = () =>
    faults.run(
      [code.length < LENGTH ? { id: CODE, message: say("opinionLink.code.short") } : undefined],
      async () => {
        const body = { token, code };
        await onOpened(await ask<LinkAnswer>("POST", "/api/opinion-link/open", { body }));
      },
    );
  return (
    <div className="max-w-xl space-y-6 py-2">
      <h1 className="text-std-28B-150">
        <T k="opinion.title" />
      </h1>
      <p>
        <T k="opinionLink.lead" />
      </p>
      <Form
        label={say("opinionLink.code")}
        onSubmit={send}
        submit={<T k="opinionLink.open" />}
        busyWords={<T k="busy.wait" />}
      >
        <FaultSummary faults={faults} />
        <CodeField
          id={CODE}
          label={<T k="opinionLink.code" />}
          hint={<T k="opinionLink.code.hint" />}
          length={LENGTH}
          value={code}
          onChange={setCode}
          error={faults.at(CODE)}
        />
      </Form>
      <ul className="list-disc space-y-1 pl-6 text-solid-gray-700">
        <li>
          <T k="opinionLink.once" />
        </li>
        <li>
          <T k="opinionLink.noCode" />
        </li>
      </ul>
    </div>
  );
}
