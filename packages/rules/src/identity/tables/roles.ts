import type { OrganisationKind } from "../organisation-kinds.ts";

interface RoleRow {
  readonly ja: string;
  readonly en: string;
  /** What it means, shown where the role is given. */
  readonly means: { readonly ja: string; readonly en: string };
  /** Kinds of organisations in which the role can be held. */
  readonly kinds: readonly OrganisationKind[];
  /** Staff need a second factor; persons and their helpers may add one. */
  readonly holder: "staff" | "person";
}

/** The roles a person can hold in an organisation (docs/glossary.md, Roles). */
export const roleRows = {
  clerk: {
    ja: "窓口担当",
    en: "Clerk",
    means: {
      ja: "申請を受けつけ、手続きを進めます。自分の市町村の本人の記録を作り、変えられます。",
      en: "Takes applications and keeps cases moving. Makes and changes records of the own municipality.",
    },
    kinds: ["municipality", "ward"],
    holder: "staff",
  },
  surveyor: {
    ja: "認定調査員",
    en: "Surveyor",
    means: {
      ja: "調査に行きます。自分が担当する人の記録だけを見られます。",
      en: "Visits for the survey. Sees only the records of the people assigned.",
    },
    kinds: ["municipality", "ward", "provider"],
    holder: "staff",
  },
  attending_doctor: {
    ja: "主治医",
    en: "Attending doctor",
    means: {
      ja: "意見書を書きます。担当する人と、同意のある人の記録を見られます。",
      en: "Writes the opinion. Sees people assigned, and people who consented.",
    },
    kinds: ["facility"],
    holder: "staff",
  },
  board_member: {
    ja: "審査会委員",
    en: "Board member",
    means: {
      ja: "審査会で判定します。名前のない資料だけを見るので、本人の記録は見られません。",
      en: "Decides in the review board, on papers without names. Sees no person's record.",
    },
    kinds: ["municipality", "ward"],
    holder: "staff",
  },
  board_secretary: {
    ja: "審査会事務局",
    en: "Board secretary",
    means: {
      ja: "審査会の準備をします。自分の市町村の本人の名前と連絡先を見られます。",
      en: "Prepares the board's sessions. Sees names and contact of the own municipality.",
    },
    kinds: ["municipality", "ward"],
    holder: "staff",
  },
  coordinator: {
    ja: "難病医療コーディネーター",
    en: "Coordinator",
    means: {
      ja: "病院と病院、病院と地域をつなぎます。自分の組織の記録と、同意のある記録を見られます。",
      en: "Joins hospitals and the community. Sees the own organisation's records and those consented.",
    },
    kinds: ["facility", "prefecture"],
    holder: "staff",
  },
  facility_staff: {
    ja: "医療機関職員",
    en: "Facility staff",
    means: {
      ja: "病院や診療所で働きます。自分の組織の記録と、同意のある記録を見られます。",
      en: "Works in a hospital or clinic. Sees the own organisation's records and those consented.",
    },
    kinds: ["facility"],
    holder: "staff",
  },
  counsellor: {
    ja: "相談員",
    en: "Counsellor",
    means: {
      ja: "相談を受けます。自分のセンターの記録と、同意のある記録を見られます。",
      en: "Takes consultations. Sees the own centre's records and those consented.",
    },
    kinds: ["support_centre"],
    holder: "staff",
  },
  peer_supporter: {
    ja: "ピア・サポーター",
    en: "Peer supporter",
    means: {
      ja: "経験をもとに支えます。担当する人の連絡先と配慮することだけを見られます。",
      en: "Supports from experience. Sees only contact and considerations of the people assigned.",
    },
    kinds: ["support_centre"],
    holder: "staff",
  },
  public_health_nurse: {
    ja: "保健師",
    en: "Public health nurse",
    means: {
      ja: "地域の健康を支えます。自分の組織の記録と、同意のある記録を見られます。",
      en: "Supports health in the community. Sees the own organisation's records and those consented.",
    },
    kinds: ["health_centre", "municipality", "ward"],
    holder: "staff",
  },
  prefecture_officer: {
    ja: "都道府県担当",
    en: "Prefecture officer",
    means: {
      ja: "医療の体制を整えます。数だけを見て、本人の記録は見られません。",
      en: "Builds the care network. Sees numbers, no person's record.",
    },
    kinds: ["prefecture"],
    holder: "staff",
  },
  organisation_administrator: {
    ja: "組織管理者",
    en: "Organisation administrator",
    means: {
      ja: "利用者を加え、役割をわたします。本人の記録は見られません。",
      en: "Adds accounts and gives roles. Sees no person's record.",
    },
    kinds: ["municipality", "ward", "prefecture", "facility", "support_centre", "health_centre", "provider"],
    holder: "staff",
  },
  auditor: {
    ja: "監査",
    en: "Auditor",
    means: {
      ja: "だれが何をしたかの証跡を確かめます。本人の記録は見られません。",
      en: "Checks the audit log. Sees no person's record.",
    },
    kinds: ["municipality", "ward", "prefecture", "facility", "support_centre", "health_centre", "provider"],
    holder: "staff",
  },
  person: {
    ja: "本人",
    en: "Person",
    means: {
      ja: "自分の記録を見て、同意や連絡のしかたを決めます。",
      en: "Sees the own record and decides on consent and contact.",
    },
    kinds: ["municipality", "ward", "facility", "support_centre", "health_centre"],
    holder: "person",
  },
  helper: {
    ja: "家族・支援者",
    en: "Family or supporter",
    means: {
      ja: "本人がゆるした範囲で見て、手伝います。",
      en: "Sees and helps within what the person allowed.",
    },
    kinds: ["municipality", "ward", "facility", "support_centre", "health_centre"],
    holder: "person",
  },
} as const satisfies Readonly<Record<string, RoleRow>>;
