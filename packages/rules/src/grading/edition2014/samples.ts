import type { Bilingual } from "../help/help.ts";
import { items } from "./items.ts";

/** A made-up case to try the screens with. `case` is what CLI, HTTP and files take. Nobody real stands behind it. */
export interface Sample {
  readonly title: Bilingual;
  readonly story: Bilingual;
  readonly case: SampleCase;
}

/** A case of edition 2014 as files hold it: official name of the item → label of the option. */
export interface SampleCase {
  readonly id: string;
  readonly edition: "2014";
  readonly survey: Readonly<Record<string, string>>;
  readonly opinion: Readonly<Record<string, string>>;
  readonly severe?: { readonly survey: Readonly<Record<string, string>> };
}

type Given = Readonly<Record<string, string>>;

/** All items of a part with the first option, except those that are given. */
function filled(part: "survey" | "opinion", given: Given): Given {
  const own = items.filter((item) => item.part === part);
  return Object.fromEntries(own.map(({ name, options }) => [name, given[name] ?? options[0]?.label ?? ""]));
}

function sampleCase(id: string, survey: Given, opinion: Given, severe?: Given): SampleCase {
  const answers = { survey: filled("survey", survey), opinion: filled("opinion", opinion) };
  return { id, edition: "2014", ...answers, ...(severe ? { severe: { survey: severe } } : {}) };
}

const watching = "見守り等の支援が必要";
const partial = "部分的な支援が必要";
const full = "全面的な支援が必要";
const weekly = "週に１回以上の支援が必要";
const monthly = "月に１回以上の支援が必要";
const daily = "ほぼ毎日（週に５日以上の）支援が必要";
const mild = "ある（軽度）";
const moderate = "ある（中度）";
const severeDegree = "ある（重度）";

const tired: Given = {
  歩行: watching,
  移動: watching,
  片足での立位保持: watching,
  入浴: partial,
  調理: partial,
  掃除: full,
  洗濯: partial,
  買い物: full,
  交通手段の利用: partial,
};

// biome-ignore format: a case per paragraph
/** Ten cases from 非該当 to 区分6, made up for trying things out. */
export const samples: readonly Sample[] = [
  {
    title: { ja: "見本1　支援がほとんどいらない日", en: "Sample 1: a day with almost no need of support" },
    story: { ja: "どの項目も自分でできる人です。", en: "Someone who manages every item alone." },
    case: sampleCase("sample-1", {}, {}),
  },
  {
    title: { ja: "見本2　疲れやすく、家事に手助けがいる", en: "Sample 2: tires easily, needs help with housework" },
    story: {
      ja: "関節の痛みと疲れがあります。調理と掃除と買い物で手助けを受けています。",
      en: "Joint pain and fatigue; help with cooking, cleaning and shopping.",
    },
    case: sampleCase("sample-2", { 調理: partial, 掃除: partial, 買い物: partial, 片足での立位保持: watching }, {}),
  },
  {
    title: { ja: "見本3　日によって変わる筋力の低下", en: "Sample 3: muscle weakness that changes from day to day" },
    story: {
      ja: "朝は動けますが、夕方はまぶたが下がり、力が入りません。重いときの答えも入っています。",
      en: "Moves in the morning; by evening the eyelids drop and strength goes. The severe state is entered too.",
    },
    case: sampleCase(
      "sample-3",
      { 掃除: partial, 買い物: partial },
      { "麻痺 左上肢": mild, "麻痺 右上肢": mild, "麻痺 左下肢": mild, "麻痺 右下肢": mild },
      { ...tired, 食事: partial, えん下: watching, 衣服の着脱: watching, 移乗: watching, 立ち上がり: watching, 薬の管理: partial },
    ),
  },
  {
    title: { ja: "見本4　季節で重くなる痛みとこわばり", en: "Sample 4: pain and stiffness that worsen with the season" },
    story: {
      ja: "冬は手足の指がこわばり、着替えと入浴に手助けがいります。",
      en: "In winter fingers and toes stiffen; dressing and bathing need help.",
    },
    case: sampleCase(
      "sample-4",
      { 調理: partial, 掃除: partial, 買い物: partial, 口腔清潔: partial },
      { "関節の拘縮 その他": "ある", "関節の拘縮 肩関節 右": mild },
      { 衣服の着脱: partial, 入浴: partial, 調理: full, 掃除: full, 洗濯: full, 買い物: full, 交通手段の利用: full },
    ),
  },
  {
    title: { ja: "見本5　気分の落ちこみと不安が続く", en: "Sample 5: low mood and anxiety that last" },
    story: {
      ja: "病気の知らせのあと、外出がこわくなりました。週に何度も声かけがいります。",
      en: "After the diagnosis going out became frightening; needs prompting several times a week.",
    },
    case: sampleCase(
      "sample-5",
      { そう鬱状態: weekly, 対人面の不安緊張: weekly, 意欲が乏しい: daily, 昼夜逆転: weekly, 感情が不安定: weekly,
        調理: partial, 掃除: partial, 洗濯: partial, 買い物: partial, 交通手段の利用: partial, 金銭の管理: partial },
      { "二軸評価 精神症状": "3", "二軸評価 能力障害": "3", "生活障害評価 対人関係": "3", "生活障害評価 生活リズム": "3" },
    ),
  },
  {
    title: { ja: "見本6　歩きにくく、ふらつく", en: "Sample 6: unsteady, walks with difficulty" },
    story: {
      ja: "ふらつきが進み、移るときと歩くときに人の手がいります。",
      en: "Unsteadiness has progressed; needs a hand to transfer and to walk.",
    },
    case: sampleCase(
      "sample-6",
      { ...tired, 寝返り: watching, 起き上がり: watching, 立ち上がり: partial, 両足での立位保持: partial, 片足での立位保持: full,
        歩行: partial, 移乗: watching, 移動: partial, 衣服の着脱: partial, 口腔清潔: partial, 食事: partial, "健康・栄養管理": partial },
      { "麻痺 左下肢": moderate, "麻痺 右下肢": moderate },
    ),
  },
  {
    title: { ja: "見本7　食事と着替えに、いつも手がいる", en: "Sample 7: always needs a hand to eat and dress" },
    story: {
      ja: "手足の力が弱くなり、ほとんどの動作に手助けがいります。",
      en: "Arms and legs have weakened; most movements need help.",
    },
    case: sampleCase(
      "sample-7",
      { ...tired, 寝返り: partial, 起き上がり: partial, 座位保持: watching, 立ち上がり: full, 両足での立位保持: full, 片足での立位保持: full,
        歩行: full, 移乗: partial, 移動: partial, 衣服の着脱: partial, 口腔清潔: partial, 入浴: partial, 食事: partial, 排尿: partial,
        排便: partial, "健康・栄養管理": partial, 調理: full, 洗濯: full, 交通手段の利用: full },
      { "麻痺 左上肢": moderate, "麻痺 右上肢": moderate, "麻痺 左下肢": moderate, "麻痺 右下肢": moderate },
    ),
  },
  {
    title: { ja: "見本8　急に変わる行動への見守り", en: "Sample 8: watching over behaviour that changes suddenly" },
    story: {
      ja: "脳の病気で、気持ちと行動が急に変わります。家族が目を離せません。",
      en: "A disease of the brain; mood and behaviour change suddenly and the family cannot look away.",
    },
    case: sampleCase(
      "sample-8",
      { 感情が不安定: daily, 暴言暴行: weekly, "大声・奇声を出す": weekly, 支援の拒否: daily, 落ち着きがない: daily, 不安定な行動: daily,
        突発的な行動: weekly, 徘徊: monthly, 危険の認識: full, 説明の理解: "理解できない", 金銭の管理: full, 薬の管理: full,
        日常の意思決定: partial, 調理: full, 掃除: full, 洗濯: full, 買い物: full, 交通手段の利用: full, 口腔清潔: partial, 入浴: partial,
        "健康・栄養管理": full },
      { "二軸評価 精神症状": "4", "二軸評価 能力障害": "4", "生活障害評価 社会的適応": "4", てんかん: "ある（月１回以上）" },
    ),
  },
  {
    title: { ja: "見本9　寝て過ごす時間が長い", en: "Sample 9: spends most of the time lying down" },
    story: {
      ja: "起きていられる時間が短く、身の回りのことを任せています。食事は口からとります。",
      en: "Can be up only briefly and leaves personal care to others; eats by mouth.",
    },
    case: sampleCase(
      "sample-9",
      { ...tired, 寝返り: full, 起き上がり: full, 座位保持: partial, 立ち上がり: full, 両足での立位保持: full, 片足での立位保持: full, 歩行: full,
        移乗: full, 移動: full, 衣服の着脱: full, 口腔清潔: full, 入浴: full, 食事: partial, 排尿: full, 排便: partial, えん下: watching,
        "健康・栄養管理": full, 調理: full, 洗濯: full, 交通手段の利用: full },
      { "麻痺 左上肢": moderate, "麻痺 右上肢": moderate, "麻痺 左下肢": severeDegree, "麻痺 右下肢": severeDegree,
        "関節の拘縮 膝関節 左": moderate, "関節の拘縮 膝関節 右": moderate },
    ),
  },
  {
    title: { ja: "見本10　人工呼吸器と経管栄養を使う", en: "Sample 10: uses a ventilator and tube feeding" },
    story: {
      ja: "全身の筋肉が動きにくくなる病気です。目の動きで気持ちを伝えます。",
      en: "A disease that stops the muscles of the whole body; speaks through eye movements.",
    },
    case: sampleCase(
      "sample-10",
      { 寝返り: full, 起き上がり: full, 座位保持: full, 立ち上がり: full, 両足での立位保持: full, 片足での立位保持: full, 歩行: full, 移乗: full,
        移動: full, 衣服の着脱: full, じょくそう: "ある", えん下: full, 食事: full, 口腔清潔: full, 入浴: full, 排尿: full, 排便: full,
        "健康・栄養管理": full, 薬の管理: full, 調理: full, 掃除: full, 洗濯: full, 買い物: full, 交通手段の利用: full, 電話等の利用: full,
        コミュニケーション: "独自の方法でコミュニケーションできる", 読み書き: full, レスピレーター: "ある", 気管切開の処置: "ある",
        経管栄養: "ある", モニター測定: "ある", じょくそうの処置: "ある" },
      { "麻痺 左上肢": severeDegree, "麻痺 右上肢": severeDegree, "麻痺 左下肢": severeDegree, "麻痺 右下肢": severeDegree },
    ),
  },
];
