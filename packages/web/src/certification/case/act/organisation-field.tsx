import type { OrganisationKind } from "@yorisoi/rules/identity";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, type FieldTexts, RadioGroup, TextField } from "../../../design/index.ts";
import type { Place } from "./draft.ts";

interface Found {
  readonly organisations: readonly (Place & { readonly address: string | null })[];
}

interface Props extends FieldTexts {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly chosen: Place | null;
  readonly onChoose: (place: Place) => void;
}

const MOST = "10";

/** An organisation of one kind, found by a part of its name. Part of a form: Enter searches, not sends. */
export function OrganisationField({ id, kind, chosen, onChoose, ...texts }: Props): ReactNode {
  const [typed, setTyped] = useState("");
  const [query, setQuery] = useState("");
  const { data, error } = useQuery({
    queryKey: ["organisations", "search", kind, query],
    queryFn: () =>
      ask<Found>("GET", `/api/organisations?${new URLSearchParams({ query, kind, limit: MOST })}`),
    enabled: query !== "",
  });
  const found = data?.organisations ?? [];
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
          setQuery(typed.trim());
        }}
        unit={
          <Button
            kind="outline"
            className="shrink-0 whitespace-nowrap"
            onClick={() => setQuery(typed.trim())}
          >
            <T k="case.act.search" />
          </Button>
        }
      />
      <ProblemNotice error={error} />
      <output className="block">
        {query !== "" && data && found.length === 0 && <T k="case.act.search.none" />}
        {chosen && (
          <>
            <T k="case.act.search.chosen" /> <span lang="ja">{chosen.name}</span>
          </>
        )}
      </output>
      {found.length > 0 && (
        <RadioGroup
          id={`${id}-found`}
          label={<T k="case.act.search.found" />}
          value={chosen?.organisationId ?? null}
          onChange={(organisationId) => {
            const place = found.find((one) => one.organisationId === organisationId);
            if (place) onChoose(place);
          }}
          choices={found.map(({ organisationId, name, address }) => ({
            value: organisationId,
            label: <span lang="ja">{name}</span>,
            ...(address ? { hint: <span lang="ja">{address}</span> } : {}),
          }))}
        />
      )}
    </div>
  );
}
