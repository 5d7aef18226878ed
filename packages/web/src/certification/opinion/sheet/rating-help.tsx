import { areRatingsAsked, ratingHelp } from "@yorisoi/rules/certification/opinion";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { useDocumentPart } from "../../document/index.ts";
import { Words } from "../../case/words.tsx";
import { useDesk } from "../desk/desk.ts";

/** What to have in mind when rating; or why nothing is asked here yet. */
export function RatingHelp(): ReactNode {
  const { edition } = useDesk();
  const isAsked = useDocumentPart(({ snapshot }) => areRatingsAsked(edition)(snapshot.values, ""));
  if (!isAsked) {
    return (
      <p>
        <T k="opinion.rating.notAsked" />
      </p>
    );
  }
  return (
    <ul className="list-disc space-y-1 border-l-4 border-key-900 py-1 pl-8">
      {edition === "2014" && (
        <li>
          <T k="opinion.rating.everyone" />
        </li>
      )}
      {ratingHelp.map((help) => (
        <li key={help.id}>
          <Words words={help} />
        </li>
      ))}
    </ul>
  );
}
