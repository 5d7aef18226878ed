import { type FieldValue, fieldsOf, type Snapshot, snapshotOf } from "@yorisoi/rules/certification";
import { type DocumentId, formOf, placeOf } from "@yorisoi/rules/certification/documents";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { namesOf } from "../case/people.store.ts";
import { changesAfter, type KeptChange } from "../documents/change.store.ts";
import { withheldFrom } from "../papers/withheld.ts";
import { inWords } from "./in-words.ts";

/** A document with everything of it that may leave with this reader. */
export interface DocumentCopy {
  readonly document: DocumentId;
  /** As it is printed. */
  readonly snapshot: Snapshot;
  /** As it stands in the file: values and changes with their words. */
  readonly content: object;
}

type Describe = (key: string, value: FieldValue) => object;

/** A field by its key and its label, with its value as code and in words. */
function describer(document: DocumentId, { edition }: CaseFile): Describe {
  return (key, value) => {
    const spec = placeOf(document, edition, key)?.spec;
    return {
      key,
      label: spec ? { ja: spec.ja, en: spec.en } : null,
      value,
      words: spec && inWords(spec, value),
    };
  };
}

/** The changes of a document without what is for other eyes only, whoever wrote it. */
async function changesToCopy(
  act: CaseAct,
  file: CaseFile,
  document: DocumentId,
): Promise<readonly KeptChange[]> {
  const withheld = withheldFrom(act.actor.role);
  return (await changesAfter(act, file, document)).filter(({ key }) => {
    const privacy = placeOf(document, file.edition, key)?.spec.privacy;
    return privacy === undefined || !withheld.includes(privacy);
  });
}

/** Copies a document; undefined while nothing stands in it for this reader. */
export async function copyOfDocument(
  act: CaseAct,
  file: CaseFile,
  document: DocumentId,
): Promise<DocumentCopy | undefined> {
  const changes = await changesToCopy(act, file, document);
  if (changes.length === 0) return undefined;
  const form = formOf(document, file.edition);
  const order = new Map(fieldsOf(form).map(({ key }, at) => [key, at]));
  const placed = (key: string) =>
    order.get(placeOf(document, file.edition, key)?.spec.key ?? "") ?? order.size;
  const describe = describer(document, file);
  const snapshot = snapshotOf(changes);
  const content = {
    title: { ja: form.ja, en: form.en },
    edition: file.edition,
    values: [...snapshot.values]
      .filter(([, value]) => value !== null)
      .toSorted(([one], [other]) => placed(one) - placed(other))
      .map(([key, value]) => describe(key, value)),
    differences: snapshot.differences.map(({ key, versions }) => ({
      key,
      versions: versions.map(({ id, value }) => ({ change: id, ...describe(key, value) })),
    })),
    changes: changes.map(({ key, value, ...change }) => ({ ...change, ...describe(key, value) })),
    authors: await namesOf(act, [...new Set(changes.map(({ by }) => by))]),
  };
  return { document, snapshot, content };
}
