/** Something about the database that the operator can mend: what happened, why, and what to do. */
export class DatabaseAdvice extends Error {
  readonly ja: string;
  readonly en: string;

  constructor({ ja, en }: { readonly ja: string; readonly en: string }) {
    super(`${ja}\n  (${en})`);
    this.name = "DatabaseAdvice";
    this.ja = ja;
    this.en = en;
  }
}
