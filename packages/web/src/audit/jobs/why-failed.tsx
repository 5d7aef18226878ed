import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { textKeyOf } from "../words/text-key-of.ts";

/** Why a job failed and what to do, with the code for whoever runs the server. */
export function WhyFailed({ code }: { code: string | null }): ReactNode {
  if (code === null) return <T k="jobs.why.none" />;
  const key = textKeyOf(code.startsWith("database-") ? "jobs.error.database" : `jobs.error.${code}`);
  return (
    <span className="block">
      <T k={key ?? "jobs.error.fault"} />
      <code className="block font-mono text-solid-gray-700">{code}</code>
    </span>
  );
}
