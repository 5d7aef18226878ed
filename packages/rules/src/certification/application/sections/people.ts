import {
  type Condition,
  dayField,
  longText,
  oneOf,
  type Section,
  shortText,
  yesNo,
} from "../../form/index.ts";
import { applicants, handedIn, kinds, proxyPapers, proxyRelations } from "../tables/options.ts";

const by =
  (...codes: readonly string[]): Condition =>
  (values) =>
    codes.includes(String(values.get("applicant.kind")));

/** The application itself, and who hands it in. */
export const people: readonly Section[] = [
  {
    id: "application",
    ja: "申請の種類",
    en: "Kind of application",
    fields: [
      oneOf(kinds)("kind", "申請の種類", "Kind", "row 149; 法20条1項, 法24条1項", { required: true }),
      dayField("appliedOn", "申請日", "Day of application", "row 149", { required: true }),
      oneOf(handedIn)("way", "受け取り方", "How it came", "ours", { required: true }),
      longText("change.why", "変更したいわけ", "Why a change is wished", "法24条1項", {
        when: (values) => values.get("kind") === "change",
        required: true,
        example: "前より悪い日が増え、入浴の手伝いが足りなくなった。",
      }),
    ],
  },
  {
    id: "applicant",
    ja: "申請する人",
    en: "Applicant",
    fields: [
      oneOf(applicants)("applicant.kind", "申請する人", "Who applies", "法20条1項", { required: true }),
      shortText("applicant.name", "本人の氏名", "Name of the person", "総支則7条1項1号", { required: true }),
      shortText("applicant.kana", "ふりがな", "Reading", "ours"),
      dayField("applicant.birthDay", "本人の生年月日", "Birthday of the person", "総支則7条1項1号", {
        required: true,
      }),
      shortText("applicant.address", "居住地", "Address", "総支則7条1項1号", { required: true }),
      shortText("applicant.phone", "電話番号", "Telephone", "総支則7条1項1号", {
        plain: "電話がないときは、あけておきます。",
      }),
      shortText("parent.name", "保護者の氏名", "Name of the parent", "総支則7条1項2号", {
        when: by("parent"),
        required: true,
      }),
      oneOf(proxyRelations)("parent.relation", "続柄", "Relation", "総支則7条1項2号", {
        when: by("parent"),
        required: true,
      }),
    ],
  },
  {
    id: "proxy",
    ja: "代理の人",
    en: "Proxy",
    fields: [
      shortText("proxy.name", "代理の人の氏名", "Name of the proxy", "row 149", {
        when: by("proxy"),
        required: true,
      }),
      oneOf(proxyRelations)("proxy.relation", "本人との関係", "Relation", "row 149", {
        when: by("proxy"),
        required: true,
      }),
      shortText("proxy.phone", "代理の人の電話番号", "Telephone of the proxy", "row 149", {
        when: by("proxy"),
        required: true,
      }),
      oneOf(proxyPapers)("proxy.paper", "代理を示す書類", "Paper of the proxy", "row 149", {
        when: by("proxy"),
        required: true,
      }),
      yesNo("proxy.paperSeen", "書類を見て確かめた", "The paper was seen", "ours", {
        when: by("proxy"),
        required: true,
      }),
      yesNo("proxy.personKnows", "本人は申請を知っている", "The person knows of it", "ours", {
        when: by("proxy"),
        plain: "本人の気持ちを、先に確かめます。",
      }),
    ],
  },
];
