import type { DiseaseNotes } from "./disease-notes.ts";
import type { Fact } from "./fact.ts";
import { sourcesOf } from "./fact.ts";
import type { GroupNotes } from "./group-card.ts";
import { type GroupId, type GroupNames, groupNames, groupOfName } from "./group-names.ts";
import { checkedOn, exampleLabel } from "./source.ts";
import { diseaseNotes } from "./tables/disease-notes.ts";
import { groupNotes } from "./tables/groups.ts";

/** What people with one disease of the group told the surveyors. */
export interface DiseaseExamples {
  readonly disease: string;
  readonly symptoms: readonly Fact[];
  readonly difficulties: readonly Fact[];
}

/** The card of a group: its names, its notes, and examples by disease. */
export interface GroupCard extends GroupNames, GroupNotes {
  readonly id: GroupId;
  /** False for the groups that no source describes: then `unknown` says so and `traits` is empty. */
  readonly described: boolean;
  readonly exampleLabel: string;
  readonly examples: readonly DiseaseExamples[];
  readonly sources: readonly string[];
  readonly checkedOn: string;
}

const factsOf = (notes: GroupNotes): Fact[] => [
  ...notes.traits,
  ...notes.changes,
  ...notes.symptoms,
  ...notes.difficulties,
  ...notes.care,
  ...notes.asks,
  ...notes.boardAsks,
  ...notes.missed,
];

const hasExamples = ({ symptoms, difficulties }: DiseaseNotes) => symptoms.length + difficulties.length > 0;

function cardOfNotes(notes: GroupNotes): GroupCard[] {
  const names = groupNames.find(({ id }) => id === notes.id);
  if (!names) return [];
  const examples = diseaseNotes
    .filter((disease) => disease.group === notes.id && hasExamples(disease))
    .map(({ name, symptoms, difficulties }) => ({ disease: name, symptoms, difficulties }));
  const shown = examples.flatMap(({ symptoms, difficulties }) => [...symptoms, ...difficulties]);
  return [
    {
      ...names,
      ...notes,
      described: notes.traits.length > 0,
      exampleLabel,
      examples,
      sources: sourcesOf([...factsOf(notes), ...shown]),
      checkedOn,
    },
  ];
}

/** The cards of all groups: the fourteen of 2013, then the two that came later. */
export const groupCards: readonly GroupCard[] = groupNotes.flatMap(cardOfNotes);

/** The card of a group by its id. */
export const groupCard = (id: GroupId): GroupCard | undefined => groupCards.find((card) => card.id === id);

/** The card for the name of a group in the list of 2013, of 指定難病 or of 小児慢性特定疾病. */
export function groupCardOfName(name: string): GroupCard | undefined {
  const found = groupOfName(name);
  return found && groupCard(found.id);
}
