/** Kinds of application. 法20条1項 (new and, after the end of its validity, again), 法24条1項 (change). */
export const applicationKinds = {
  new: { ja: "新規", en: "New" },
  renewal: { ja: "更新", en: "Renewal" },
  change: { ja: "変更", en: "Change" },
} as const;

/** How something was handed in or over. */
export const ways = {
  window: { ja: "窓口", en: "At the window" },
  post: { ja: "郵便", en: "By post" },
  screen: { ja: "画面", en: "On the screen" },
  visit: { ja: "訪問したとき", en: "At a visit" },
} as const;

/** Documents of a case that are written after the application. */
export const caseDocuments = {
  state_form: { ja: "難病患者等の状態について（別紙1）", en: "State form", plain: "体の状態を書いた紙" },
  overview: { ja: "概況調査票", en: "Overview survey", plain: "くらしの様子を書いた紙" },
  survey: { ja: "認定調査票", en: "Survey", plain: "調査の紙" },
  opinion: { ja: "医師意見書", en: "Doctor's opinion", plain: "主治医の意見書" },
} as const;

/** Documents written by the surveyor. The state form comes first (S3 L673). */
export const surveyDocuments = ["state_form", "overview", "survey"] as const;

/** How a doctor is asked for the opinion. */
export const opinionWays = {
  account: { ja: "主治医の画面", en: "Doctor's account" },
  link: { ja: "一度だけ使えるリンク", en: "One-time link" },
  paper: { ja: "紙", en: "Paper" },
} as const;

/** Where a visit takes place. */
export const visitPlaces = {
  home: { ja: "自宅", en: "Home" },
  hospital: { ja: "病院・診療所", en: "Hospital or clinic" },
  facility: { ja: "施設", en: "Facility" },
  office: { ja: "役所", en: "Office" },
  other: { ja: "そのほか", en: "Other" },
} as const;
