import { cardOf, exampleLabel, type Fact } from "../../disease/knowledge/index.ts";
import { exampleDiseases } from "./tables/example-diseases.ts";

/** What surveyors saw in people with one disease: to prompt, never to tick off (S3 L718). */
export interface ExampleEntry {
  readonly disease: string;
  /** The line of the manual. */
  readonly source: string;
  /** Ids of the catalogue it is about. */
  readonly diseaseIds: readonly string[];
  /** To be shown above it. */
  readonly label: string;
  /** Symptoms and side effects. */
  readonly symptoms: readonly Fact[];
  /** States in which services are needed. */
  readonly difficulties: readonly Fact[];
  /** What to watch for; for ベーチェット病 the eyes (S3 L765). */
  readonly cautions: readonly Fact[];
}

function notesOf(name: string) {
  const facts = { id: "", list: "2013", kana: "", english: "", notificationNo: null, partOf: null } as const;
  return cardOf({ ...facts, name, groups: [] }).about.find((about) => about.name === name);
}

const written = exampleDiseases.map(([disease, source, ids, otherNames]) => {
  const notes = notesOf(disease);
  const entry: ExampleEntry = {
    disease,
    source,
    diseaseIds: ids.split(" "),
    label: exampleLabel,
    symptoms: notes?.symptoms ?? [],
    difficulties: notes?.difficulties ?? [],
    cautions: [...(notes?.missed ?? []), ...(notes?.care ?? [])],
  };
  return { entry, names: [disease, ...otherNames.split("、")] };
});

/** The example bank: twelve diseases in the order of the manual (S3 L741–765), in our own words. */
export const exampleBank: readonly ExampleEntry[] = written.map(({ entry }) => entry);

const nameKey = (name: string) => name.normalize("NFKC").replaceAll(/\s/gu, "").toUpperCase();

/**
 * The entries for a disease of the catalogue (by id) or as it is written (by name, in any width). Empty when the manual
 * shows no example: it shows twelve diseases, and says that other symptoms exist.
 */
export function examplesFor(idOrName: string): readonly ExampleEntry[] {
  const wanted = nameKey(idOrName);
  return written
    .filter(
      ({ entry, names }) =>
        entry.diseaseIds.includes(idOrName) || names.some((name) => nameKey(name) === wanted),
    )
    .map(({ entry }) => entry);
}
