import { Loading } from "../../app/loading.tsx";
import { lazy, type ReactNode, Suspense } from "react";
import type { Somebody } from "../answers.ts";

const Fetched = lazy(() => import("./role-home.tsx").then((found) => ({ default: found.RoleHome })));

/** The first page of those who are signed in, fetched only for them. */
export function RoleHome({ who }: { who: Somebody }): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <Fetched who={who} />
    </Suspense>
  );
}
