import type { OrganisationKind } from "@yorisoi/rules/identity";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button, type FieldTexts, RadioGroup, TextField } from "../../design/index.ts";
import { KindName } from "../../identity/index.ts";
import type { Municipality, OrganisationPage } from "../words/municipality.tsx";

export type FoundOrganisation = Municipality & { readonly kind: OrganisationKind };

interface Props extends FieldTexts {
  readonly id: string;
  readonly kind?: OrganisationKind;
  /** What is chosen already, in words. */
  readonly chosen: ReactNode;
  readonly onChoose: (organisation: FoundOrganisation) => void;
}

const MOST = "10";

/** One of the organisations of the country, found by a part of its name. Part of a form: Enter searches, not sends. */
export function OrganisationSearch({ id, kind, chosen, onChoose, ...texts }: Props): ReactNode {
  const [typed, setTyped] = useState("");
  const [query, setQuery] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  const asked = new URLSearchParams({ query, limit: MOST, ...(kind ? { kind } : {}) });
  const { data, error } = useQuery({
    queryKey: ["organisations", "search", kind ?? "", query],
    queryFn: () => ask<OrganisationPage>("GET", `/api/organisations?${asked}`),
    enabled: query !== "",
  });
  const found = (data?.organisations ?? []) as readonly FoundOrganisation[];
  const search = () => {
    setPicked(null);
    setQuery(typed.trim());
  };
  return (
    <div className="space-y-2">
      <TextField
        id={id}
        type="search"
        autoComplete="off"
        {...texts}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          search();
        }}
        unit={
          <Button kind="outline" className="shrink-0 whitespace-nowrap" onClick={search}>
            <T k="people.search" />
          </Button>
        }
      />
      <ProblemNotice error={error} />
      <output className="block">
        {query !== "" && data && found.length === 0 && <T k="organisationSearch.none" />}
        {found.length > 0 && <T k="organisationSearch.choose" />}
      </output>
      {found.length > 0 && (
        <RadioGroup
          id={`${id}-found`}
          label={<T k="organisationSearch.found" />}
          value={picked}
          onChange={(organisationId) => {
            const organisation = found.find((each) => each.organisationId === organisationId);
            setPicked(organisationId);
            if (organisation) onChoose(organisation);
          }}
          choices={found.map((each) => ({
            value: each.organisationId,
            label: each.name,
            hint: kind ? each.address : <KindName kind={each.kind} />,
          }))}
        />
      )}
      {chosen && (
        <p>
          <T k="organisationSearch.chosen" /> {chosen}
        </p>
      )}
    </div>
  );
}
