import { type ReactNode, useEffect } from "react";
import { T } from "../../../app/words.tsx";
import { Button, Empty } from "../../../design/index.ts";
import { lockPages } from "../device/lock-pages.ts";
import { type Account, useDevice } from "../device/state.ts";
import { startStore } from "../sending/start.ts";
import { sync } from "../sending/sync-by-hand.ts";
import { TakeableCases } from "./takeable-cases.tsx";
import { TakeAlongButton } from "./take-along-button.tsx";
import { TakenCaseCard } from "./taken-case-card.tsx";
import { Unlock } from "./unlock.tsx";

/**
 * What of the cases stands on this device, to open, to send and to take off it, and what can be taken along. With a
 * `caseId`: this case alone.
 */
export function OfflineCases({ caseId }: { readonly caseId?: string }): ReactNode {
  useEffect(startStore, []);
  const { account } = useDevice();
  if (!account) return <Unlock />;
  const isLocked = account.key === null && account.takenHashes.size > 0;
  if (isLocked) return <Unlock />;
  return caseId ? <OneCase account={account} caseId={caseId} /> : <AllCases account={account} />;
}

function OneCase({ account, caseId }: { account: Account; caseId: string }): ReactNode {
  const taken = account.taken.get(caseId);
  if (taken) return <TakenCaseCard taken={taken} />;
  return (
    <div className="space-y-3">
      <p>
        <T k="store.take.what" />
      </p>
      <TakeAlongButton caseId={caseId} />
    </div>
  );
}

function AllCases({ account }: { account: Account }): ReactNode {
  const cases = [...account.taken.values()];
  return (
    <div className="space-y-8">
      {cases.length === 0 ? (
        <Empty title={<T k="store.cases.none" />}>
          <p>
            <T k="store.cases.none.what" />
          </p>
        </Empty>
      ) : (
        <div className="space-y-4">
          <ul className="space-y-4">
            {cases.map((taken) => (
              <li key={taken.view.caseId}>
                <TakenCaseCard taken={taken} />
              </li>
            ))}
          </ul>
          <p className="flex flex-wrap gap-3">
            <Button onClick={() => void sync()}>
              <T k="store.sendNow" />
            </Button>
            <Button kind="outline" onClick={lockPages}>
              <T k="store.lock" />
            </Button>
          </p>
        </div>
      )}
      <TakeableCases />
    </div>
  );
}
