/** Kinds of organisations with their official words. */
export const organisationKinds = {
  municipality: { ja: "市町村（特別区を含む）", en: "Municipality" },
  ward: { ja: "指定都市の区", en: "Ward of a designated city" },
  prefecture: { ja: "都道府県", en: "Prefecture" },
  facility: { ja: "医療機関", en: "Hospital or clinic" },
  support_centre: { ja: "難病相談支援センター", en: "Support centre" },
  health_centre: { ja: "保健所", en: "Health centre" },
  provider: { ja: "サービス・相談支援の事業者", en: "Provider" },
} as const;

export type OrganisationKind = keyof typeof organisationKinds;
