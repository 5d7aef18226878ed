import { proofRows } from "../../../disease/index.ts";
import { channels, noCallPlaces, places, relations, senders } from "../../../person/index.ts";
import { applicationKinds, ways } from "../../case/index.ts";
import type { Option } from "../../form/index.ts";
import { presentServices } from "../../survey/overview/tables/services.ts";

const optionsOf = (list: Readonly<Record<string, { readonly ja: string; readonly en: string }>>) =>
  Object.entries(list).map(([code, { ja, en }]): Option => ({ code, ja, en }));

export const kinds = optionsOf(applicationKinds);
export const handedIn = optionsOf(ways);
export const proofKinds = optionsOf(proofRows);
export const contactChannels = optionsOf(channels);
export const closedPlaces = optionsOf(noCallPlaces);
export const senderForms = optionsOf(senders);
export const proxyRelations = optionsOf(relations);

/** Places where the disease may be named, if the person says so; never in a message. */
export const mentionPlaces = optionsOf(places).filter(({ code }) => code !== "message");

/** Who hands the application in. 法20条1項: 障害者又は障害児の保護者. */
export const applicants: readonly Option[] = [
  { code: "person", ja: "本人", en: "the person" },
  { code: "parent", ja: "障害児の保護者", en: "parent or guardian of a child" },
  { code: "proxy", ja: "代理の人", en: "a proxy", plain: "本人に頼まれた人や、成年後見人などです。" },
];

/** Papers that show that someone may act for the person. Ours: the municipality decides what it accepts. */
export const proxyPapers: readonly Option[] = [
  { code: "letter", ja: "委任状", en: "letter of authority" },
  { code: "guardian", ja: "登記事項証明書（成年後見など）", en: "certificate of guardianship" },
  {
    code: "family_register",
    ja: "戸籍など、親権の分かる書類",
    en: "family register showing parental authority",
  },
  { code: "other", ja: "そのほかの書類", en: "another paper" },
];

/** Handbooks; for information only, none is ever needed (S3 L34). */
export const handbooks: readonly Option[] = [
  { code: "physical", ja: "身体障害者手帳", en: "physical disability handbook" },
  { code: "intellectual", ja: "療育手帳", en: "intellectual disability handbook" },
  { code: "mental", ja: "精神障害者保健福祉手帳", en: "mental disability handbook" },
];

/** What can be wished for: the services of the overview survey, or not decided yet. */
export const wishedServices: readonly Option[] = [
  ...presentServices,
  {
    code: "undecided",
    ja: "まだ決めていない",
    en: "not decided yet",
    plain: "困っていることを書くだけでかまいません。",
  },
];

/** Whether someone used services before. */
export const useBefore: readonly Option[] = [
  { code: "yes", ja: "使ったことがある", en: "yes" },
  { code: "no", ja: "使ったことがない", en: "no" },
  { code: "unknown", ja: "分からない", en: "not known", plain: "市町村の中で確かめます。" },
];

/** Why services were not used before: the answers of the survey of 2010 (S3 L459–467); several can be true. */
export const notUsedReasons: readonly Option[] = [
  { code: "not-covered", ja: "使いたかったが、対象にならなかった", en: "wished to, but was not covered" },
  {
    code: "not-understood",
    ja: "使いたかったが、制度がよく分からなかった",
    en: "did not understand the system",
  },
  { code: "no-provider", ja: "してくれるところがなかった", en: "no provider" },
  { code: "not-known", ja: "サービスを知らなかった", en: "did not know of it" },
  { code: "not-needed", ja: "必要がなかった", en: "not needed" },
  { code: "not-wished", ja: "使いたくない", en: "not wished" },
];

/** Who told about past use. */
export const useSources: readonly Option[] = [
  { code: "person", ja: "本人・家族", en: "the person or the family" },
  { code: "health-department", ja: "保健の部署", en: "the health department" },
  { code: "paper", ja: "書類", en: "papers" },
];
