import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { OnlyFor } from "../words/only-for.tsx";
import { Jobs } from "./jobs.tsx";

/** What the program does by itself, for administrators. */
export function JobsPage(): ReactNode {
  usePageTitle("jobs.title");
  return (
    <OnlyFor
      resource="job"
      heading="jobs.title"
      title="jobs.onlyAdministrators"
      what="jobs.onlyAdministrators.what"
    >
      {() => <Jobs />}
    </OnlyFor>
  );
}
