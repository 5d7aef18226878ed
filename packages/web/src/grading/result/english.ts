import { edition2013, edition2014, type EditionId, englishNames } from "@yorisoi/rules/grading";

const editions = { "2013": edition2013, "2014": edition2014 } as const;

/** The labels of an item's answers, in the order in which `englishNames` translates them. */
function labelsOf(edition: EditionId, item: string): readonly string[] {
  const options =
    editions[edition].findItem(item)?.options ?? (item === edition2013.PALSY ? edition2013.palsyTypes : []);
  return options.map(({ label }) => label);
}

/** The English name of an item; null where there is none, and the official name stands alone. */
export function englishItem(edition: EditionId, item: string): string | null {
  return englishNames(edition, item)?.name ?? null;
}

/** The English label of an answer; null where there is none, or where the answer is the step of a scale. */
export function englishOption(edition: EditionId, item: string, option: string): string | null {
  if (/^\d$/u.test(option.normalize("NFKC"))) return null;
  return englishNames(edition, item)?.options[labelsOf(edition, item).indexOf(option)] ?? null;
}
