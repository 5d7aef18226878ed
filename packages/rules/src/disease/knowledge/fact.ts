/**
 * One statement of a card. `stated`: the source says so, in other words. `ours`: our advice, which follows from the line
 * named. Sources are written 「S3 L414」 (`sourceDocuments`).
 */
export interface Fact {
  readonly text: string;
  readonly basis: "stated" | "ours";
  readonly sources: readonly string[];
}

/** Something to ask, with the items of the survey (edition 2014) that the answer bears on. */
export interface Question extends Fact {
  /** Names of items; 「麻痺」 and 「関節の拘縮」 stand for all their limbs and joints. `basis` says who ties them. */
  readonly items: readonly string[];
}

/** A statement that the source makes. */
export const stated = (text: string, ...sources: readonly string[]): Fact => ({
  text,
  basis: "stated",
  sources,
});

/** Our advice, resting on the lines named. */
export const ours = (text: string, ...sources: readonly string[]): Fact => ({ text, basis: "ours", sources });

/** A question whose items the source itself names. */
export const ask = (text: string, source: string, ...items: readonly string[]): Question => ({
  ...stated(text, source),
  items,
});

/** A question of ours; the items are our reading. */
export const weAsk = (text: string, source: string, ...items: readonly string[]): Question => ({
  ...ours(text, source),
  items,
});

/** Examples that one line of the source gives. */
export const examples = (source: string, ...texts: readonly string[]): Fact[] =>
  texts.map((text) => stated(text, source));

/** Every source named in the facts, once, in their order. */
export const sourcesOf = (facts: readonly Fact[]): string[] => [
  ...new Set(facts.flatMap(({ sources }) => sources)),
];
