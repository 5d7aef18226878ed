import { useMutation, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button, Notice } from "../../design/index.ts";
import { providersQuestion } from "../sign-in/providers.tsx";
import { LinkedProviders } from "./linked-providers.tsx";

/** The identity providers of an authority or hospital that sign one in here. */
export function OutsideSignIn(): ReactNode {
  const { openid } = useSearch({ strict: false });
  const { data, error } = useQuery(providersQuestion);
  const link = useMutation({
    mutationFn: (id: string) => ask<{ url: string }>("POST", `/api/account/openid/${id}`),
    onSuccess: ({ url }) => location.assign(url),
  });
  return (
    <div className="space-y-4">
      <p>
        <T k="account.openid.what" />
      </p>
      {openid === "linked" && <Notice kind="success" title={<T k="account.openid.done" />} />}
      {openid === "linked-elsewhere" && <Notice kind="warning" title={<T k="account.openid.elsewhere" />} />}
      <ProblemNotice error={error ?? link.error} />
      <LinkedProviders />
      {data?.providers.length === 0 && (
        <p>
          <T k="account.openid.none" />
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {data?.providers.map(({ id, name }) => (
          <Button key={id} kind="outline" onClick={() => link.mutate(id)}>
            <T k="account.openid.link" values={{ name }} />
          </Button>
        ))}
      </div>
    </div>
  );
}
