import type { CivilDay } from "@yorisoi/rules/calendar";
import type { Hit } from "@yorisoi/rules/disease";
import { Link } from "@tanstack/react-router";
import type { KeyboardEvent, ReactNode } from "react";
import type { Catalogue } from "../catalogue/fetched-catalogue.ts";
import { CoverageTag } from "../words/coverage-tag.tsx";
import { DiseaseName } from "../words/disease-name.tsx";
import { ListTag } from "../words/list-tag.tsx";
import { Reading } from "../words/reading.tsx";
import { WhyFound } from "../words/why-found.tsx";

const LIST = "disease-hits";

/** Puts the focus on a line of the list; before the first it goes back to the box. */
export function focusHit(at: number): void {
  const links = document.querySelectorAll<HTMLElement>(`#${LIST} a`);
  const target = at < 0 ? document.getElementById("disease-query") : links[Math.min(at, links.length - 1)];
  target?.focus();
}

interface Props {
  readonly hits: readonly Hit[];
  readonly day: CivilDay;
  readonly catalogue: Catalogue;
}

/** What was found, best first. The arrows move from line to line; Enter opens one, as links do. */
export function HitList({ hits, day, catalogue }: Props): ReactNode {
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!move) return;
    event.preventDefault();
    const links = [...document.querySelectorAll(`#${LIST} a`)];
    focusHit(links.indexOf(event.target as Element) + move);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows are a shorter way; Tab works too
    <ol id={LIST} onKeyDown={onKeyDown} className="border-t border-solid-gray-420">
      {hits.map((hit) => (
        <li key={hit.id} className="border-b border-solid-gray-420">
          <Link
            to="/diseases/$id"
            params={{ id: hit.id }}
            preload={false}
            className="group block px-1 py-3 hover:bg-key-50"
          >
            <span className="block text-std-18B-160 text-key-1000 underline underline-offset-4 group-hover:decoration-2">
              <DiseaseName name={hit.name} kana={hit.kana} />
            </span>
            <Reading kana={hit.kana} english={catalogue.diseaseOf(hit.id)?.english} />
            <span className="mt-1 flex flex-wrap gap-2">
              <ListTag list={hit.list} notificationNo={hit.notificationNo} />
              <CoverageTag {...catalogue.coverageOf(hit.id, day)} />
            </span>
            <span className="mt-1 block empty:hidden">
              <WhyFound hit={hit} />
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
