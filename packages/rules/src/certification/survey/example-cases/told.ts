/** What was told about one person, short enough to read; `stateFormOf` lays it into the fields of the state form. */
export interface Told {
  readonly writtenOn: string;
  /** Name, id of the catalogue, onset. */
  readonly diseases: readonly (readonly [name: string, id: string, onset: string])[];
  readonly complications?: readonly (readonly [name: string, effect: string])[];
  /** Beside the person: kind, relation, what they told of difficulties. */
  readonly others: readonly (readonly [kind: string, relation: string, difficulties: string])[];
  readonly person: string;
  readonly symptoms: readonly SymptomTold[];
  readonly difficulties: readonly DifficultyTold[];
  /** Degrees of pain, weakness and fatigue; null where there is none. */
  readonly invisible: readonly [pain: string | null, weakness: string | null, fatigue: string | null];
  readonly effort: string | null;
  readonly unsure?: string;
  readonly change: {
    readonly patterns: readonly string[];
    readonly over: string;
    readonly mild: string;
    readonly day: string;
  } | null;
  readonly past: string;
  readonly outlook: string;
  /** Twelve letters from January on: good, bad, hospital, unknown. */
  readonly year: string;
  readonly mind: readonly [states: readonly string[], words: string] | null;
}

/** Code, words, how often, how long it lasts, degree, and for a side effect the drug. */
export type SymptomTold = readonly [
  code: string,
  words: string,
  frequency: string,
  lasts: string,
  degree: string,
  drug?: string,
];

/** Code, words, how it is done on a bad day, minutes bad and good, help, who helps, how often, price afterwards. */
export type DifficultyTold = readonly [
  code: string,
  words: string,
  badWay: string,
  minutes: readonly [bad: number, good: number],
  help: string,
  helpWords: string,
  frequency: string,
  after: string,
];

/** A remark: numbers of its items on the sheet, and the text. */
export type RemarkTold = readonly [numbers: string, text: string];
