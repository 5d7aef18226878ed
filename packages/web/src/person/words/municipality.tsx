import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../app/asking/index.ts";
import { Furigana, T } from "../../app/words.tsx";

export interface Municipality {
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string | null;
}

export interface OrganisationPage {
  readonly organisations: readonly Municipality[];
  readonly isLast: boolean;
}

async function namesIn(prefecture: string): Promise<Readonly<Record<string, string>>> {
  const found: Municipality[] = [];
  for (let page = 0, isLast = false; !isLast; page++) {
    const asked = new URLSearchParams({ kind: "municipality", prefecture, limit: "100", page: String(page) });
    // oxlint-disable-next-line no-await-in-loop -- each page tells whether there is another
    const answer = await ask<OrganisationPage>("GET", `/api/organisations?${asked}`);
    found.push(...answer.organisations);
    isLast = answer.isLast;
  }
  return Object.fromEntries(found.map(({ code, name }) => [code, name]));
}

/** The name of the municipality with a code of six digits; the code itself while it is not known. */
export function useMunicipality(code: string | null): string {
  const prefecture = code?.slice(0, 2) ?? "";
  const { data } = useQuery({
    queryKey: ["municipalities", prefecture],
    queryFn: () => namesIn(prefecture),
    enabled: prefecture !== "",
    staleTime: Number.POSITIVE_INFINITY,
  });
  return code ? (data?.[code] ?? code) : "";
}

export function MunicipalityName({ code }: { code: string | null }): ReactNode {
  const name = useMunicipality(code);
  return name ? <Furigana text={name} /> : <T k="account.none" />;
}
