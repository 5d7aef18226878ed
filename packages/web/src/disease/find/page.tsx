import type { CivilDay } from "@yorisoi/rules/calendar";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { today } from "../../app/say-time.ts";
import { T } from "../../app/words.tsx";
import { Disclosure, TextField } from "../../design/index.ts";
import { CatalogueState, ImportMissing } from "../catalogue/catalogue-state.tsx";
import { useCatalogue } from "../catalogue/use-catalogue.ts";
import { DayEntry, dayIn, SaidDay } from "../day/day-entry.tsx";
import { useComposed } from "../field/use-composed.ts";
import { useHits } from "../field/use-hits.ts";
import { Heading } from "../../app/heading.tsx";
import { focusHit, HitList } from "./hit-list.tsx";
import { keepQuery, lastQuery } from "./last-query.ts";
import { FirstWords, NothingFound } from "./nothing-found.tsx";

/** 病気をさがす: any disease by any of its names, while one types. */
export function FindPage(): ReactNode {
  usePageTitle("disease.find.title");
  const view = useCatalogue();
  const navigate = useNavigate();
  const box = useComposed(lastQuery());
  const [dayText, setDayText] = useState("");
  const day = dayIn(dayText) ?? (today() as CivilDay);
  const { query, hits } = useHits(view.catalogue, box.settled, { on: day, limit: 12 });
  useEffect(() => keepQuery(query), [query]);
  const first = hits[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      focusHit(0);
    } else if (event.key === "Enter" && first) {
      event.preventDefault();
      void navigate({ to: "/diseases/$id", params: { id: first.id } });
    }
  };
  return (
    <div className="max-w-[39rem] space-y-5 py-2">
      <Heading title="disease.find.title" lead="disease.find.lead" />
      <search>
        <TextField
          id="disease-query"
          type="search"
          label={<T k="disease.find.query" />}
          hint={<T k="disease.find.query.hint" />}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          {...box.props}
          onKeyDown={onKeyDown}
        />
        <Disclosure
          summary={
            <>
              <T k="disease.find.day.now" />
              <SaidDay day={day} />
            </>
          }
        >
          <DayEntry
            id="disease-day"
            label={<T k="disease.find.day" />}
            hint={<T k="disease.find.day.hint" />}
            value={dayText}
            onChange={setDayText}
          />
        </Disclosure>
      </search>
      <CatalogueState view={view} />
      {view.catalogue && (
        <>
          <output className={hits.length > 0 ? "block text-solid-gray-700" : "sr-only"}>
            {hits.length > 0 && <T k="disease.find.found" values={{ number: hits.length }} />}
          </output>
          {hits.length > 0 && <HitList hits={hits} day={day} catalogue={view.catalogue} />}
          {hits.length === 0 && (query === "" ? <FirstWords /> : <NothingFound query={query} />)}
        </>
      )}
      <ImportMissing view={view} />
    </div>
  );
}
