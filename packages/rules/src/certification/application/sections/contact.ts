import { dayField, longText, oneOf, type Section, severalOf, shortText, yesNo } from "../../form/index.ts";
import { closedPlaces, contactChannels, handedIn, mentionPlaces, senderForms } from "../tables/options.ts";

/** How to reach the person silently (S3 L612, row 174), what was explained (S3 L606), and what the person agrees to. */
export const contact: readonly Section[] = [
  {
    id: "contact",
    ja: "連絡のしかた",
    en: "How to make contact",
    fields: [
      oneOf(contactChannels)("contact.preferred", "連絡の方法", "Preferred way", "row 174", {
        required: true,
      }),
      yesNo("contact.calls", "電話をしてよい", "Calls are allowed", "row 174", { required: true }),
      severalOf(closedPlaces)("contact.notToCall", "電話をしないところ", "Where not to call", "row 174", {
        when: (values) => values.get("contact.calls") === true,
      }),
      yesNo(
        "contact.messages",
        "名前だけの伝言を残してよい",
        "A message with the name may be left",
        "row 174",
        {
          when: (values) => values.get("contact.calls") === true,
          required: true,
        },
      ),
      oneOf(senderForms)("contact.sender", "封筒に書く名前", "Sender on the envelope", "row 174", {
        required: true,
      }),
      severalOf(mentionPlaces)(
        "contact.diseaseMayStand",
        "病名を出してよいところ",
        "Where the disease may be named",
        "row 174",
        {
          plain: "何も選ばなければ、どこにも出しません。",
        },
      ),
      yesNo("contact.familyMayAnswer", "家族が返事をしてよい", "The family may answer", "row 174"),
      yesNo("contact.softWords", "「障害」という言葉をさける", "Avoid the word 障害", "S3 L628"),
      yesNo("contact.furigana", "ふりがなをつける", "Furigana", "row 168"),
      yesNo("contact.largePrint", "大きな字にする", "Large print", "row 168"),
      yesNo("contact.english", "英語もつける", "With English", "ours"),
      longText("contact.visit", "訪問で気をつけてほしいこと", "What to mind at the visit", "S3 L607–612", {
        example: "午前は起きられない。訪問は午後にしてほしい。",
      }),
    ],
  },
  {
    id: "explanation",
    ja: "説明と質問",
    en: "Explanation and questions",
    fields: [
      yesNo("explanation.given", "制度と調査の目的を説明した", "Explained", "S3 L606", { required: true }),
      dayField("explanation.on", "説明した日", "Day", "S3 L606", {
        when: (values) => values.get("explanation.given") === true,
        required: true,
      }),
      oneOf(handedIn)("explanation.way", "説明のしかた", "How", "row 168", {
        when: (values) => values.get("explanation.given") === true,
      }),
      longText("explanation.questions", "出た質問", "Questions asked", "row 168", {
        plain: "なければ「なし」と書きます。",
        when: (values) => values.get("explanation.given") === true,
        required: true,
      }),
      longText("explanation.answers", "答えたこと", "Answers given", "row 168", {
        when: (values) => values.get("explanation.given") === true,
      }),
    ],
  },
  {
    id: "consents",
    ja: "聞いてよいこと",
    en: "What may be asked",
    fields: [
      yesNo(
        "consent.doctor",
        "主治医に意見書を頼んでよい",
        "The doctor may be asked for the opinion",
        "ours",
        {
          when: (values) => values.get("doctor.has") === true,
          required: true,
        },
      ),
      yesNo(
        "consent.pastUse",
        "これまでの利用を、保健の部署に聞いてよい",
        "The health department may be asked",
        "S3 L659",
        {
          required: true,
        },
      ),
      shortText("consent.note", "気がかりなこと", "Reservations", "ours"),
    ],
  },
];
