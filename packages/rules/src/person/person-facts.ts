/** A name with its reading. */
export interface NameFacts {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
}

/** What is known of a person and can be compared; what is null, empty or missing says nothing. */
export interface PersonFacts extends NameFacts {
  /** YYYY-MM-DD. */
  readonly birthDay: string;
  /** An empty part of a former name means: as now. */
  readonly formerNames?: readonly NameFacts[] | undefined;
  readonly sex?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  /** Six digits. */
  readonly municipalityCode?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly secondPhone?: string | null | undefined;
}
