import { type ComponentType, type ReactNode, Suspense } from "react";
import { Loading } from "../../app/loading.tsx";
import { Problem, ProblemNotice } from "../../app/asking/index.ts";

let Door: ComponentType | null = null;

/** Names what is shown in the place of signing in while the server cannot be reached; it proves who it is by itself. */
export function setOffLineDoor(door: ComponentType): void {
  Door = door;
}

/** Nobody can be asked who is signed in: why, and the way to what stands on this device. */
export function NotAsked({ error }: { error: unknown }): ReactNode {
  const isAway = error instanceof Problem && error.kind === "no-network";
  if (!isAway || !Door) return <ProblemNotice error={error} />;
  return (
    <Suspense fallback={<Loading />}>
      <Door />
    </Suspense>
  );
}
