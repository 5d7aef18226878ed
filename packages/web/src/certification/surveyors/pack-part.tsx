import { Link } from "@tanstack/react-router";
import type { PackSection } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { Official, T } from "../../app/words.tsx";
import { Button, Tag } from "../../design/index.ts";
import { Words } from "../case/words.tsx";
import { GroupCards } from "./group-cards.tsx";

interface Props {
  readonly section: PackSection;
  /** Present when it can be ticked as read. */
  readonly onRead: (() => void) | null;
}

/** One part of the preparation: why, the points, the cards, and whether it was read. */
export function PackPartView({ section, onRead }: Props): ReactNode {
  const { part, why, points, cards, isRead } = section;
  const id = `pack-${part}`;
  return (
    <section aria-labelledby={id} className="space-y-3 border-t border-solid-gray-420 pt-5">
      <h2 id={id} className="flex flex-wrap items-center gap-x-3 text-std-22B-150">
        <Words words={section} />
        <Tag kind={isRead ? "success" : "neutral"}>
          <T k={isRead ? "pack.read" : "pack.notRead"} />
        </Tag>
      </h2>
      <p className="text-solid-gray-700">
        <Official text={why} />
      </p>
      {points.length > 0 && (
        <ul className="list-disc space-y-2 pl-6">
          {points.map((point) => (
            <li key={point.code}>
              <Words words={point} />
            </li>
          ))}
        </ul>
      )}
      {part === "disease" && <DiseaseCards ids={cards} />}
      {part === "group" && <GroupCards ids={cards} />}
      {onRead && (
        <Button kind="outline" onClick={onRead}>
          <T k="pack.tick" />
          <span className="sr-only">
            {" "}
            <Words words={section} />
          </span>
        </Button>
      )}
    </section>
  );
}

function DiseaseCards({ ids }: { ids: readonly string[] }): ReactNode {
  if (ids.length === 0) {
    return (
      <p>
        <T k="pack.disease.none" />
      </p>
    );
  }
  return (
    <ul className="space-y-1">
      {ids.map((id, index) => (
        <li key={id}>
          <Link
            to="/diseases/$id"
            params={{ id }}
            className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
          >
            <T k="pack.disease.open" values={{ number: index + 1 }} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
