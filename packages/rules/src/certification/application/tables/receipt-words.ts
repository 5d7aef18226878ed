const labels = {
  number: { ja: "受付番号", en: "Number" },
  name: { ja: "名前", en: "Name" },
  on: { ja: "受け取った日", en: "Received on" },
  kind: { ja: "申請の種類", en: "Kind of application" },
  services: { ja: "使いたいサービス", en: "Services wished for" },
  papers: { ja: "受け取った書類の数", en: "Papers received" },
  disease: { ja: "病名", en: "Disease" },
  office: { ja: "聞くところ", en: "Whom to ask" },
  phone: { ja: "電話", en: "Telephone" },
  hours: { ja: "受付の時間", en: "Hours" },
  say: { ja: "電話で言う番号", en: "Number to give" },
} as const;

const steps = [
  {
    ja: "書類を確かめます。足りないときは、こちらから連絡します。",
    en: "We check the papers and call if something is missing.",
  },
  {
    ja: "調査員が、話を聞きに行きます。日は、いっしょに決めます。",
    en: "A surveyor comes to listen. We set the day together.",
  },
  { ja: "主治医に、意見書を頼みます。", en: "We ask your doctor for an opinion." },
  { ja: "審査会で話し合い、市町村が決めます。", en: "A board talks about it, and the municipality decides." },
  { ja: "決まったことと理由を、お知らせします。", en: "We tell you what was decided, and why." },
] as const;

/** The words of a receipt. */
export const receiptWords = {
  title: {
    ja: "障害福祉サービスの申請を受け取りました",
    en: "We have received your application for welfare services",
  },
  labels,
  steps,
} as const;

/** For who wishes that the word 障害 is not used. */
export const softReceiptWords = {
  ...receiptWords,
  title: { ja: "サービスの申請を受け取りました", en: "We have received your application for services" },
} as const;
