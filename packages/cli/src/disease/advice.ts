/** What is wrong, why, and what to do. */
export interface Fault {
  readonly ja: string;
  readonly en: string;
}

/** Everything that is wrong with what was asked, for the screen. */
export class Advice extends Error {
  readonly ja: string;
  readonly en: string;

  constructor(faults: readonly Fault[]) {
    super("the words given cannot be used");
    this.name = "Advice";
    this.ja = faults.map(({ ja }) => ja).join("\n  ");
    this.en = faults.map(({ en }) => en).join("\n  ");
  }
}
