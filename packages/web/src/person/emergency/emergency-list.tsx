import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Empty } from "../../design/index.ts";
import type { Emergency } from "../answers.ts";
import { EmergencyEntry } from "./emergency-entry.tsx";
import { ReviewForm } from "./review-form.tsx";

export const emergenciesKey = ["emergencies"] as const;

const EVERY_MINUTE = 60_000;

/** The records one has opened oneself, or those an auditor looks at. */
export function EmergencyList({ by }: { by: "mine" | "review" }): ReactNode {
  const { data, error } = useQuery({
    queryKey: [...emergenciesKey, by],
    queryFn: () => ask<{ emergencies: readonly Emergency[] }>("GET", `/api/emergency/${by}`),
    refetchInterval: EVERY_MINUTE,
  });
  return (
    <section className="space-y-4" aria-labelledby={`emergencies-${by}`}>
      <h2 id={`emergencies-${by}`} className="text-std-20B-160">
        <T k={`emergency.${by}`} />
      </h2>
      {error && !data && <ProblemNotice error={error} />}
      {!error && !data && <Loading />}
      {data?.emergencies.length === 0 && <Empty title={<T k={`emergency.${by}.none`} />} />}
      <ul className="space-y-3">
        {data?.emergencies.map((each) => (
          <EmergencyEntry key={each.emergencyId} emergency={each} mayEnd={by === "mine"}>
            {by === "review" && <ReviewForm emergency={each} />}
          </EmergencyEntry>
        ))}
      </ul>
    </section>
  );
}
