import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Notice } from "../../../design/index.ts";
import { useDevice } from "../device/state.ts";
import { waitsFor } from "../device/take-along.ts";

/** Beside a document that cannot be opened now: what of it waits here is safe. */
export function NotKept({ caseId }: { caseId: string }): ReactNode {
  const { account } = useDevice();
  const count = account ? waitsFor(account, caseId) : 0;
  if (count === 0) return null;
  return <Notice kind="info" title={<T k="store.waitsSafe" values={{ count }} />} />;
}
