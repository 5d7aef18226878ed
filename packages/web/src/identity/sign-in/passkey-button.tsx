import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Button, Notice } from "../../design/index.ts";
import { PasskeyStopped, usePasskeySignIn } from "./use-passkey.ts";

interface Props {
  readonly words?: TextKey;
  readonly onDone: () => Promise<void>;
}

/** Signs in with a passkey, where the browser knows what that is. */
export function PasskeyButton({ words = "signIn.passkey", onDone }: Props): ReactNode {
  const { mutate, error, isPending } = usePasskeySignIn(onDone);
  if (!("PublicKeyCredential" in globalThis)) return null;
  return (
    <div className="space-y-2">
      {error instanceof PasskeyStopped ? (
        <div role="alert">
          <Notice kind="warning" title={<T k="signIn.passkey.stopped" />}>
            <p>
              <T k="signIn.passkey.stopped.what" />
            </p>
          </Notice>
        </div>
      ) : (
        <ProblemNotice error={error} />
      )}
      <Button kind="outline" aria-disabled={isPending} onClick={() => !isPending && mutate()}>
        <T k={words} />
      </Button>
      <p className="text-pretty text-solid-gray-700">
        <T k="signIn.passkey.hint" />
      </p>
    </div>
  );
}
