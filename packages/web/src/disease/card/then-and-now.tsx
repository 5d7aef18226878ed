import type { DiseaseRelation } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Tag } from "../../design/index.ts";
import { SaidDay } from "../day/day-entry.tsx";
import { Said } from "../words/said.tsx";
import { Section } from "../words/section.tsx";
import type { CardProps } from "./disease-card.tsx";
import { DiseaseLink } from "./names.tsx";

/** What the disease was called in 2013, or is called today, and how the two belong together. */
export function ThenAndNow({ disease, catalogue }: CardProps): ReactNode {
  const relations = catalogue.rules.relationsOf(disease.id);
  return (
    <Section id="card-relations" title="disease.card.relations">
      {relations.length === 0 ? (
        <p>
          <T k="disease.relations.none" />
        </p>
      ) : (
        <>
          <ul className="space-y-4">
            {relations.map((relation, at) => (
              <li key={`${relation.from} ${relation.to} ${relation.relation}`} className="break-inside-avoid">
                <Relation relation={relation} catalogue={catalogue} own={disease.id} />
                {relation.note.ja !== relations[at + 1]?.note.ja && relation.note.ja && (
                  <p className="mt-1">
                    <Said of={relation.note} />
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p className="text-solid-gray-700">
            <T k="disease.relations.judged" />
          </p>
        </>
      )}
    </Section>
  );
}

interface RelationProps extends Pick<CardProps, "catalogue"> {
  readonly relation: DiseaseRelation;
  readonly own: string;
}

function Relation({ relation: { from, to, relation, day }, catalogue, own }: RelationProps): ReactNode {
  const then = catalogue.diseaseOf(from);
  const now = to === null ? undefined : catalogue.diseaseOf(to);
  const name = (disease: typeof then) =>
    disease &&
    (disease.id === own ? <span lang="ja">{disease.name}</span> : <DiseaseLink disease={disease} />);
  return (
    <div className="space-y-1 border-l-4 border-solid-gray-420 pl-4">
      <p>
        <T k="disease.relations.then" />
        {name(then)}
      </p>
      <p>
        <Tag kind={relation === "removed" ? "warning" : "neutral"}>
          <T k={`disease.relation.${relation}`} />
        </Tag>
        {day && (
          <>
            {" "}
            <SaidDay day={day} />
            <T k="disease.relations.removed" />
          </>
        )}
      </p>
      {relation !== "removed" && (
        <p>
          <T k="disease.relations.now" />
          {now ? name(now) : <T k="disease.relations.noNow" />}
        </p>
      )}
    </div>
  );
}
