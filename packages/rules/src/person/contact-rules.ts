import type { Weekday } from "../calendar/index.ts";

/** How a person may be reached. */
export const channels = {
  post: { ja: "郵便", en: "Post" },
  phone: { ja: "電話", en: "Telephone" },
  email: { ja: "メール", en: "E-mail" },
  window: { ja: "窓口", en: "At the window" },
  screen: { ja: "画面のお知らせ", en: "Notice on the screen" },
} as const;

/** Places at which a telephone rings, and which can be closed to calls. */
export const noCallPlaces = {
  home: { ja: "自宅", en: "Home" },
  mobile: { ja: "携帯電話", en: "Mobile telephone" },
  work: { ja: "職場", en: "Work" },
  school: { ja: "学校", en: "School" },
  family_home: { ja: "実家・家族の家", en: "Home of the family" },
} as const;

/** How the sender stands on an envelope. */
export const senders = {
  full: { ja: "組織の名前と課の名前", en: "Organisation and section" },
  without_section: { ja: "組織の名前だけ（課の名前なし）", en: "Organisation without section" },
  private: { ja: "担当者の個人名", en: "Private name of the person in charge" },
} as const;

/** Where something can be said or seen by others. */
export const places = {
  envelope: { ja: "封筒・はがきの表", en: "Outside of letters" },
  list: { ja: "一覧・名簿", en: "Lists" },
  notice: { ja: "画面のお知らせ", en: "Notices on a screen" },
  mail: { ja: "メール", en: "E-mail" },
  call: { ja: "電話", en: "Telephone call" },
  message: { ja: "留守番電話・伝言", en: "Voice mail or message" },
} as const;

export type Channel = keyof typeof channels;
export type NoCallPlace = keyof typeof noCallPlaces;
export type SenderForm = keyof typeof senders;
export type Place = keyof typeof places;

/** When calls are welcome: on these weekdays from one time of day until (not at) another, `HH:MM` of 24 hours. */
export interface CallTime {
  readonly weekdays: readonly Weekday[];
  readonly from: string;
  readonly until: string;
}

/** How a person wishes to be contacted (伝え方の配慮). Plain data: may be kept as JSON. */
export interface ContactRules {
  readonly preferred: Channel;
  /** False: no calls at all. */
  readonly callsAllowed: boolean;
  readonly callTimes: readonly CallTime[];
  readonly notToCall: readonly NoCallPlace[];
  readonly sender: SenderForm;
  /** Where the name of the disease must not stand. True everywhere until the person says otherwise. */
  readonly noDiseaseName: Readonly<Record<Exclude<Place, "message">, boolean>>;
  readonly mayLeaveMessage: boolean;
  readonly familyMayAnswer: boolean;
  readonly largePrint: boolean;
  readonly furigana: boolean;
  readonly english: boolean;
  /** Wording that avoids 障害 where the law does not require the word. */
  readonly softWords: boolean;
}

/** Before the person has said anything: the most silent way. Calls in office hours, telling nothing to others. */
export const defaultContactRules: ContactRules = {
  preferred: "post",
  callsAllowed: true,
  callTimes: [{ weekdays: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", until: "17:00" }],
  notToCall: ["work", "school", "family_home"],
  sender: "without_section",
  noDiseaseName: { envelope: true, list: true, notice: true, mail: true, call: true },
  mayLeaveMessage: false,
  familyMayAnswer: false,
  largePrint: false,
  furigana: false,
  english: false,
  softWords: false,
};
