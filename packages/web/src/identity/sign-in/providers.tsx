import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";

export interface Provider {
  readonly id: string;
  readonly name: string;
}

export const providersQuestion = {
  queryKey: ["openid"],
  queryFn: () => ask<{ readonly providers: readonly Provider[] }>("GET", "/api/openid"),
  staleTime: 600_000,
} as const;

/** The identity providers one can sign in with; nothing where there is none. */
export function Providers(): ReactNode {
  const { data } = useQuery(providersQuestion);
  const start = useMutation({
    mutationFn: (id: string) => ask<{ url: string }>("POST", `/api/openid/${id}/start`),
    onSuccess: ({ url }) => location.assign(url),
  });
  if (!data || data.providers.length === 0) return null;
  return (
    <div className="space-y-2">
      <ProblemNotice error={start.error} />
      <ul className="space-y-2">
        {data.providers.map(({ id, name }) => (
          <li key={id}>
            <Button kind="outline" onClick={() => start.mutate(id)}>
              <T k="signIn.provider" values={{ name }} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
