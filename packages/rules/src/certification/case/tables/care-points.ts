import type { GroupId } from "../../../disease/knowledge/index.ts";
import type { Consideration } from "../../../person/index.ts";

interface CareRow {
  readonly ja: string;
  readonly en: string;
  readonly source: string;
  /** For everybody, or when one of these holds. */
  readonly groups?: readonly GroupId[];
  readonly considerations?: readonly Consideration[];
}

/** What to mind for the body at the visit. Facts from the seed; the words are ours. */
export const carePoints = {
  infection: {
    ja: "少しでも体調が悪い日は、訪問しません。マスクと手洗いをします。かぜのような症状でも、診察が要ることがあります。",
    en: "Do not visit when you feel unwell. Mask and clean hands: even cold-like signs can need a doctor.",
    source: "S3 L414; row 134",
    groups: ["blood", "immune"],
    considerations: ["infection"],
  },
  hygiene: {
    ja: "訪問の前に、自分の体調を確かめます。手を洗ってから入ります。",
    en: "Check your own health before the visit and wash your hands.",
    source: "row 134",
  },
  fatigue: {
    ja: "つかれやすい人がいます。休みたいときは、いつでも休めると始めに伝えます。",
    en: "People tire easily. Say at the start that a rest is possible at any time.",
    source: "S3 L607",
  },
  length: {
    ja: "長くしません。終わらなければ、別の日に続けます。",
    en: "Keep it short. What is left can be asked on another day.",
    source: "S3 L622",
  },
  pain: {
    ja: "痛みがあるときは、動作を求めません。聞き取りだけでかまいません。",
    en: "With pain do not ask for movements; listening is enough.",
    source: "S3 L623",
  },
  hidden: {
    ja: "痛み・力の入りにくさ・だるさは、外から見えません。元気そうに見えても、困っていることを聞きます。",
    en: "Pain, weakness and fatigue cannot be seen. Ask, even if the person looks well.",
    source: "S3 L602, L610",
  },
  stress: {
    ja: "治療のつかれや先の不安で、気持ちがゆれることがあります。つらそうなら止めて、相談先につなぎます。",
    en: "Treatment and worry weigh on people. Stop when it is too much, and hand over to support.",
    source: "S3 L611",
  },
  family: {
    ja: "家族もつかれています。家族の困りごとも聞きます。",
    en: "The family is tired too. Ask how they are.",
    source: "S3 L611",
  },
  touch: {
    ja: "体にさわりません。動かすときは、どうしたらよいかを本人に聞きます。",
    en: "Do not touch the body. Ask before anything is moved.",
    source: "ours",
    considerations: ["no_handshake"],
  },
  machines: {
    ja: "呼吸の機器があるときは、近くに立つ場所を本人や家族に聞きます。火を使いません。",
    en: "With breathing machines ask where to stand. No fire.",
    source: "ours",
    considerations: ["breathing_machine"],
  },
  hours: {
    ja: "薬・食事・注射の時間に、重ならないようにします。",
    en: "Keep clear of the hours of medicine, meals and injections.",
    source: "ours",
    considerations: ["on_off_times", "food_and_drink", "time_of_day"],
  },
} as const satisfies Readonly<Record<string, CareRow>>;

/** What to mind for contact and words. */
export const contactPoints = {
  silent: {
    ja: "病気を、まわりに知らせていない人がいます。近所や職場で、病名も用件も言いません。",
    en: "Some have told nobody. Name neither the disease nor the matter to others.",
    source: "S3 L612",
  },
  no_calls: { ja: "電話はしません。", en: "No calls.", source: "row 174" },
  no_message: { ja: "留守番電話や家の人に、伝言を残しません。", en: "Leave no message.", source: "row 174" },
  name_only: { ja: "伝言に残すのは、名前だけです。", en: "A message leaves a name only.", source: "row 174" },
  plain_clothes: {
    ja: "役所や事業所の名前が分かる服・車・名札で行きません。",
    en: "No clothes, car or badge that tell where you come from.",
    source: "row 174",
  },
  soft_words: {
    ja: "「障害」という言葉を使いません。",
    en: "Do not use the word 障害.",
    source: "S3 L628",
  },
  no_disease_name: {
    ja: "病名を口にしません。",
    en: "Do not say the name of the disease.",
    source: "row 174",
  },
  no_prognosis: {
    ja: "これから病気がどうなるかの話を、こちらからしません。",
    en: "Do not bring up how the disease will go on.",
    source: "ours",
  },
} as const;
