/** Whom a case is about: ids, and nothing that tells who it is. */
export interface WhomKey {
  readonly organisationId: string;
  readonly personId: string;
}
