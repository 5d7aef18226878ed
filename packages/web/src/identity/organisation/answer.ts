import type { OrganisationKind } from "@yorisoi/rules/identity";

export interface Organisation {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly code: string;
  readonly name: string;
  readonly kana: string | null;
  readonly prefectureCode: string | null;
  readonly municipalityCode: string | null;
  readonly areaCode: string | null;
  readonly partOf: { readonly organisationId: string; readonly name: string } | null;
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly url: string | null;
  readonly version: number;
}

export interface OrganisationPage {
  readonly organisations: readonly Organisation[];
  readonly page: number;
  readonly isLast: boolean;
}
