import type { Fact, GroupCard } from "@yorisoi/rules/disease/knowledge";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loading } from "../../app/loading.tsx";
import type { TextKey } from "../../app/text.ts";
import { Official, T } from "../../app/words.tsx";
import { Disclosure } from "../../design/index.ts";
import { Words } from "../case/words.tsx";

/** What is known of the groups of diseases, folded group by group. */
export function GroupCards({ ids }: { ids: readonly string[] }): ReactNode {
  const { data } = useQuery({
    queryKey: ["diseases", "groups", ids],
    queryFn: async () => {
      const { groupCards } = await import("@yorisoi/rules/disease/knowledge");
      return groupCards.filter(({ id }) => ids.includes(id));
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    structuralSharing: false,
  });
  if (!data) return <Loading />;
  if (data.length === 0) {
    return (
      <p>
        <T k="pack.group.none" />
      </p>
    );
  }
  return data.map((card) => (
    <Disclosure key={card.id} summary={<Words words={{ ja: card.name, en: card.english }} />}>
      <div className="space-y-4 py-2">
        <Facts title="disease.knowledge.traits" facts={card.traits} />
        <Facts title="disease.knowledge.difficulties" facts={card.difficulties} />
        <Facts title="disease.knowledge.care" facts={card.care} />
        <Facts title="disease.knowledge.asks" facts={card.asks} />
        <Facts title="disease.knowledge.missed" facts={card.missed} />
      </div>
    </Disclosure>
  ));
}

type Told = GroupCard["traits" | "asks"][number] | Fact;

function Facts({ title, facts }: { title: TextKey; facts: readonly Told[] }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <section>
      <h3 className="font-700">
        <T k={title} />
      </h3>
      <ul className="list-disc pl-6">
        {facts.map(({ text }) => (
          <li key={text}>
            <Official text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
