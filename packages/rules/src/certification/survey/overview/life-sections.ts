import { aboutDay, longText, oneOf, type Section, shortText, wholeNumber, yesNo } from "../../form/index.ts";
import { days, homes, occupations, outings } from "./tables/living.ts";

/** Living, work, day, carers, home, health care and wishes. Headings as municipalities name them; the rest is ours. */
export const life: readonly Section[] = [
  {
    id: "community",
    ja: "地域生活関連",
    en: "Life in the community",
    fields: [
      oneOf(outings)("community.outings", "外出の頻度（この一年）", "Outings in the past year", "ours"),
      longText("community.outingHelp", "外出の手助け", "Help on outings", "ours"),
      longText("community.takingPart", "社会参加の状況（この一年）", "Taking part in society", "ours", {
        example: "患者会に年2回出る。近所の集まりには出られない。",
      }),
      longText("community.facilities", "入所したこと（時期と場所）", "Stays in facilities", "ours"),
      longText("community.hospitals", "入院したこと（時期と理由）", "Stays in hospital", "ours"),
    ],
  },
  {
    id: "work",
    ja: "就労関連",
    en: "Work and school",
    fields: [
      oneOf(occupations)("work.state", "仕事・学校の状況", "Work or school", "S3 L600"),
      longText("work.words", "仕事や学校で困っていること", "Difficulties there", "S3 L600"),
      yesNo("work.wished", "働くことを希望する", "Wants to work", "ours"),
      longText("work.wish", "希望する働き方", "Kind of work wished", "ours"),
    ],
  },
  {
    id: "day",
    ja: "日中活動関連",
    en: "The day",
    fields: [
      oneOf(days)("day.place", "主に活動している場所", "Where the day is spent", "ours"),
      longText("day.words", "一日の過ごし方", "A usual day", "ours", {
        example: "10時に起き、昼まで横になる。午後に1時間だけ家事をする。",
      }),
    ],
  },
  {
    id: "carers",
    ja: "介護者関連",
    en: "Carers",
    fields: [
      yesNo("carers.any", "介護者がいる", "There is a carer", "ours"),
      shortText("carer.#.relation", "続柄", "Relation", "ours", { required: true }),
      yesNo("carer.#.livesIn", "同居", "Lives in", "ours"),
      wholeNumber(0, 24, "時間")("carer.#.hours", "介護の時間（1日に）", "Hours a day", "ours"),
      longText("carer.#.health", "介護者の健康状況など", "How the carer is", "S3 L611", {
        example: "腰を痛めている。夜に3回起きる。",
        privacy: "surveyor-and-board",
      }),
      longText("carers.absent", "介護者がいないときの過ごし方", "When no carer is there", "S3 L997"),
    ],
  },
  {
    id: "home",
    ja: "居住関連",
    en: "Home",
    fields: [
      oneOf(homes)("home.place", "生活の場所", "Where the person lives", "ours"),
      longText("home.words", "家の中で困っている場所", "Difficult places at home", "ours", {
        example: "玄関に段が3つあり、手すりがない。",
      }),
      longText("home.aids", "使っている道具や住まいの工夫", "Aids and changes at home", "ours"),
    ],
  },
  {
    id: "health",
    ja: "医療の状況",
    en: "Health care",
    fields: [
      shortText("hospital.#.name", "医療機関", "Hospital or clinic", "S3 L604", { required: true }),
      shortText("hospital.#.department", "診療科", "Department", "ours"),
      wholeNumber(0, 31, "回")("hospital.#.times", "通院の回数（月に）", "Visits a month", "S3 L604"),
      wholeNumber(0, 1440, "分")("hospital.#.minutes", "片道の時間", "Minutes one way", "S3 L604"),
      longText("health.drugs", "飲んでいる薬と副作用", "Drugs and their side effects", "S3 L590"),
      longText("health.devices", "使っている医療機器", "Medical devices", "ours"),
    ],
  },
  {
    id: "wishes",
    ja: "本人の希望",
    en: "Wishes",
    fields: [
      longText("wishes.person", "本人の希望", "What the person wishes", "ours", {
        example: "体調の悪い日だけ、買い物と料理を手伝ってほしい。",
        required: true,
      }),
      longText("wishes.family", "家族の希望", "What the family wishes", "ours"),
      aboutDay("wishes.from", "いつから使いたいか", "From when", "ours"),
    ],
  },
];
