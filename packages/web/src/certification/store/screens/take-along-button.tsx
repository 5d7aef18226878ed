import { type ReactNode, useEffect, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { useDevice } from "../device/state.ts";
import { takeAlong } from "../device/take-along.ts";
import { ChoosePassphrase } from "./choose-passphrase.tsx";
import { Unlock } from "./unlock.tsx";

interface Props {
  readonly caseId: string;
  /** Names the case for those who hear the button alone: the id of what stands before it. */
  readonly describedBy?: string | undefined;
}

/** Takes one case along; asks for the passphrase first, when it was not given since the app was started. */
export function TakeAlongButton({ caseId, describedBy }: Props): ReactNode {
  const { account } = useDevice();
  const [isWanted, setWanted] = useState(false);
  const [error, setError] = useState<unknown>();
  const hasKey = account?.key != null;
  useEffect(() => {
    if (!isWanted || !hasKey) return;
    takeAlong(caseId)
      .catch(setError)
      .finally(() => setWanted(false));
  }, [isWanted, hasKey, caseId]);
  if (isWanted && !hasKey) {
    return account?.owner.vault ? <Unlock /> : <ChoosePassphrase onCancel={() => setWanted(false)} />;
  }
  const begin = () => {
    setError(undefined);
    setWanted(true);
  };
  return (
    <div className="space-y-3">
      <ProblemNotice error={error} />
      <Button kind="outline" aria-disabled={isWanted} aria-describedby={describedBy} onClick={begin}>
        <T k={isWanted ? "store.take.busy" : "store.take"} />
      </Button>
    </div>
  );
}
