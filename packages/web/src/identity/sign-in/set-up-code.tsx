import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Button, CodeField, Disclosure, Form, QrPicture } from "../../design/index.ts";
import { useNeeded } from "../form/use-needed.ts";
import { qrSquares } from "./qr-squares.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { StepFrame } from "./step-frame.tsx";

interface Props {
  readonly inDialog?: boolean;
  readonly onDone: () => Promise<void> | void;
  readonly onRestart?: () => void;
  /** Leaves it for another time, where it is not demanded. */
  readonly onCancel?: () => void;
}

async function startSetUp() {
  const { secret, uri } = await ask<{ secret: string; uri: string }>("POST", "/api/second-factor/setup");
  return { secret, squares: await qrSquares(uri) };
}

/** Setting up the authenticator app: picture or typed secret, a first code, then the recovery codes, shown once. */
export function SetUpCode({ inDialog = false, onDone, onRestart, onCancel }: Props): ReactNode {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { data, error } = useQuery({
    queryKey: ["sign-in", "set-up"],
    queryFn: startSetUp,
    enabled: codes === null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (codes) return <RecoveryCodes codes={codes} inDialog={inDialog} onKept={onDone} />;
  return (
    <StepFrame title="signIn.setUp.title" inDialog={inDialog}>
      {onRestart && (
        <p>
          <T k="signIn.setUp.lead" />
        </p>
      )}
      <ProblemNotice error={error} />
      {data && <SetUpSteps {...data} onCodes={setCodes} />}
      {onCancel && (
        <Button kind="text" className="-ml-3" onClick={onCancel}>
          <T k="account.cancel" />
        </Button>
      )}
      {onRestart && (
        <Button kind="text" className="-ml-3" onClick={onRestart}>
          <T k="signIn.other" />
        </Button>
      )}
    </StepFrame>
  );
}

interface StepsProps {
  readonly secret: string;
  readonly squares: readonly (readonly boolean[])[];
  readonly onCodes: (codes: readonly string[]) => void;
}

function SetUpSteps({ secret, squares, onCodes }: StepsProps): ReactNode {
  const say = useSay();
  return (
    <ol className="list-decimal space-y-6 pl-6">
      <li>
        <p className="font-700">
          <T k="signIn.setUp.first" />
        </p>
        <p>
          <T k="signIn.setUp.first.what" />
        </p>
      </li>
      <li className="space-y-3">
        <p className="font-700">
          <T k="signIn.setUp.second" />
        </p>
        <QrPicture squares={squares} label={say("signIn.setUp.picture")} />
        <Disclosure summary={<T k="signIn.setUp.typed" />}>
          <p>
            <T k="signIn.setUp.typed.what" />
          </p>
          <p className="font-mono text-std-20N-150 tracking-wide" translate="no" data-secret>
            {secret.replace(/(.{4})(?=.)/g, "$1 ")}
          </p>
        </Disclosure>
      </li>
      <li className="space-y-3">
        <p className="font-700">
          <T k="signIn.setUp.third" />
        </p>
        <FirstCode onCodes={onCodes} />
      </li>
    </ol>
  );
}

function FirstCode({ onCodes }: Pick<StepsProps, "onCodes">): ReactNode {
  const needed = useNeeded();
  const say = useSay();
  const [code, setCode] = useState("");
  const faults = useFaults({ "/code": "first-code" });
  const send = () =>
    faults.run([needed("first-code", "signIn.code.label", code)], async () => {
      const answer = await ask<{ recoveryCodes: readonly string[] }>("POST", "/api/second-factor/confirm", {
        body: { code },
      });
      onCodes(answer.recoveryCodes);
    });
  return (
    <Form
      label={say("signIn.setUp.title")}
      submit={<T k="signIn.setUp.submit" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
    >
      <FaultSummary faults={faults} />
      <CodeField
        id="first-code"
        label={<T k="signIn.code.label" />}
        value={code}
        onChange={setCode}
        error={faults.at("first-code")}
      />
    </Form>
  );
}
