import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Button, Empty, LinkButton } from "../../design/index.ts";
import { beginCheck } from "../check/draft.ts";

const ways: readonly TextKey[] = [
  "disease.find.none.kana",
  "disease.find.none.part",
  "disease.find.none.paper",
];

/** No disease resembles the words: that says nothing about the right to a service, so it says what to do. */
export function NothingFound({ query }: { query: string }): ReactNode {
  const navigate = useNavigate();
  const toCheck = () => {
    beginCheck({ id: "", name: query });
    void navigate({ to: "/check" });
  };
  return (
    <Empty
      title={<T k="disease.find.none" />}
      act={
        <Button kind="outline" onClick={toCheck}>
          <T k="disease.find.none.check" />
        </Button>
      }
    >
      <ul className="list-disc space-y-1 pl-6">
        {ways.map((way) => (
          <li key={way}>
            <T k={way} />
          </li>
        ))}
      </ul>
      <p>
        <T k="disease.find.none.ask" />
      </p>
    </Empty>
  );
}

/** Before anything is typed: what can be found here, and the ways on. */
export function FirstWords(): ReactNode {
  return (
    <div className="space-y-4">
      <p>
        <T k="disease.find.first" />
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton to="/check" kind="outline">
          <T k="disease.find.toCheck" />
        </LinkButton>
        <LinkButton to="/knowledge" kind="outline">
          <T k="disease.find.toKnowledge" />
        </LinkButton>
      </div>
    </div>
  );
}
