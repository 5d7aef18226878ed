import {
  type Condition,
  longText,
  oneOf,
  type Option,
  type Section,
  severalOf,
  shortText,
  wholeNumber,
  yesNo,
} from "../../form/index.ts";
import { mentalStates } from "../coded.ts";
import { presence, strains } from "../tables/scales.ts";

const distressed: Condition = (values) => values.get("distress.flag") === true;
const affected: Condition = (values) => values.get("mental.any") === "some";
const strained: Condition = (values) => ["tired", "limit"].includes(String(values.get("carer.strain")));

/** To whom someone in distress is handed over. Ours. */
const handOvers: readonly Option[] = [
  { code: "stopped", ja: "調査を止めて休んだ", en: "stopped and rested" },
  { code: "family", ja: "家族や身近な人に伝えた", en: "told family or someone close" },
  { code: "nurse", ja: "保健師や看護師につないだ", en: "handed over to a nurse" },
  { code: "doctor", ja: "主治医に連絡した", en: "told the doctor" },
  { code: "helpline", ja: "相談窓口を案内した", en: "named a helpline" },
];

/** Mind, ways to the hospital, and the people who care. */
export const mind: Section = {
  id: "mind",
  ja: "気持ち、通院、介護する人",
  en: "Mind, travel to treatment, carers",
  fields: [
    oneOf(presence)("mental.any", "精神面への影響", "Effect on the mind", "S3 L709", {
      plain: "眠れるか、気分が沈まないか、不安がないかを聞きます。",
      required: true,
    }),
    severalOf(mentalStates)("mental.states", "どんな状態か", "States", "S3 L738", { when: affected }),
    longText("mental.words", "精神面への影響の様子", "How it shows", "S3 L709", {
      when: affected,
      required: true,
      example: "悪い日が続くと、朝から泣いてしまう。月に5日くらい、だれとも話さない。",
    }),
    longText("worry", "これからの生活の不安", "Worries about the future", "S3 L604", {
      example: "一人になったときの暮らしが心配。",
    }),
    yesNo("distress.flag", "強いつらさがある", "In distress", "S3 L611", {
      plain: "つらそうなときは、調査を止めてかまいません。続きは別の日にできます。",
      privacy: "surveyor-and-board",
    }),
    severalOf(handOvers)("distress.handOver", "どうしたか", "What was done", "S3 L611", {
      when: distressed,
      required: true,
      privacy: "surveyor-and-board",
    }),
    shortText("travel.place", "通院先までの場所", "Where treatment is", "S3 L604", {
      example: "となりの県の大学病院",
    }),
    wholeNumber(0, 1440, "分")("travel.minutes", "通院にかかる時間（片道）", "Minutes one way", "S3 L604"),
    wholeNumber(0, 31, "回")("travel.times", "通院の回数（月に）", "Times a month", "S3 L604"),
    shortText("travel.helper", "通院を手伝う人", "Who helps with the travel", "S3 L604", {
      example: "夫が仕事を休んで車で送る",
    }),
    longText("travel.burden", "通院で困っていること", "Burden of the travel", "S3 L604", {
      example: "帰った後は、2日起きられない。",
    }),
    oneOf(strains)("carer.strain", "介護する人の様子", "How the carers are", "S3 L611", {
      plain: "支える家族も、強いつかれを感じていることがあります。",
    }),
    longText("carer.words", "介護する人が困っていること", "What is hard for the carers", "S3 L611", {
      when: strained,
      privacy: "surveyor-and-board",
    }),
    yesNo("carer.respite", "介護する人が休めるサービスを案内した", "Respite was offered", "S3 L611", {
      when: strained,
    }),
  ],
};
