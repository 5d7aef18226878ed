import type { Bilingual } from "../help/help.ts";
import { items } from "./items.ts";
import type { MinutesName } from "./minutes.ts";

/** A case of edition 2013 as files hold it. */
export interface SampleCase {
  readonly id: string;
  readonly edition: "2013";
  /** Official name of the item → label of the option. */
  readonly survey: Readonly<Record<string, string>>;
  readonly minutes: Readonly<Record<MinutesName, number>>;
}

/** A worked example to load. */
export interface Sample {
  readonly title: Bilingual;
  readonly case: SampleCase;
}

/** The first option of every item. */
const nothingFound = Object.fromEntries(items.map(({ name, options }) => [name, options[0]?.label ?? ""]));

/**
 * The four worked examples of the ministry's manual for people with intractable diseases (難病患者等に対する障害程度区分
 * 認定, 2013-01-23, 参考 例①–④, from the survey of 2012). Minutes as printed. The manual lists only some answers; the items
 * it does not list have the first option (できる, ない, 自立 …) here, and `samples.test.ts` shows that this gives exactly
 * its 28 group scores. One answer had to be added, see ③.
 */
export const samples: readonly Sample[] = [
  {
    title: { ja: "例① 強皮症", en: "Example 1: systemic scleroderma" },
    case: {
      id: "2013-1",
      edition: "2013",
      survey: {
        ...nothingFound,
        "麻痺 その他": "ある",
        "拘縮(その他)": "ある",
        起き上がり: "つかまれば可",
        皮膚疾患: "ある",
        調理: "見守り、一部介助",
        掃除: "見守り、一部介助",
      },
      minutes: {
        食事: 0.7,
        排泄: 0.5,
        移動: 1,
        清潔保持: 4.2,
        間接: 7.3,
        行動: 0.4,
        機能訓練: 3.2,
        医療関連: 6.5,
      },
    },
  },
  {
    title: { ja: "例② バージャー病", en: "Example 2: Buerger’s disease" },
    case: {
      id: "2013-2",
      edition: "2013",
      survey: { ...nothingFound, "麻痺 その他": "ある" },
      minutes: {
        食事: 0.7,
        排泄: 0.5,
        移動: 1,
        清潔保持: 4.2,
        間接: 7.3,
        行動: 0.4,
        機能訓練: 3.2,
        医療関連: 6.5,
      },
    },
  },
  {
    title: { ja: "例③ 重症筋無力症", en: "Example 3: myasthenia gravis" },
    case: {
      id: "2013-3",
      edition: "2013",
      survey: {
        ...nothingFound,
        "麻痺 その他": "ある",
        "拘縮(その他)": "ある",
        歩行: "つかまれば可",
        移動: "見守り等",
        立ち上がり: "つかまれば可",
        片足での立位: "支えが必要",
        皮膚疾患: "ある",
        えん下: "見守り等",
        食事摂取: "見守り等",
        飲水: "見守り等",
        上衣の着脱: "見守り等",
        ズボン等の着脱: "見守り等",
        薬の内服: "一部介助",
        // Not listed in the manual: its score 意思疎通 87.9 leaves no other single answer (13.7 − 1.6 = 12.1).
        視力: "１ｍ先が見える",
        感情が不安定: "ときどきある",
        昼夜逆転: "ある",
        意欲が乏しい: "ときどきある",
        集中力が続かない: "ある",
        調理: "見守り、一部介助",
        "食事の配膳・下膳": "見守り、一部介助",
        掃除: "見守り、一部介助",
        洗濯: "見守り、一部介助",
        入浴の準備と後片付け: "全介助",
        買い物: "見守り、一部介助",
      },
      minutes: {
        食事: 0.7,
        排泄: 0.5,
        移動: 1,
        清潔保持: 4.2,
        間接: 14.7,
        行動: 4.3,
        機能訓練: 1.5,
        医療関連: 6.5,
      },
    },
  },
  {
    title: {
      ja: "例④ 全身性エリテマトーデス、慢性炎症性脱髄性多発神経炎",
      en: "Example 4: systemic lupus erythematosus, chronic inflammatory demyelinating polyneuropathy",
    },
    case: {
      id: "2013-4",
      edition: "2013",
      survey: {
        ...nothingFound,
        // 「麻痺(四肢)」
        "麻痺 左上肢": "ある",
        "麻痺 右上肢": "ある",
        "麻痺 左下肢": "ある",
        "麻痺 右下肢": "ある",
        "拘縮(股関節)": "ある",
        "拘縮(膝関節)": "ある",
        "拘縮(足関節)": "ある",
        起き上がり: "つかまれば可",
        歩行: "つかまれば可",
        片足での立位: "できない",
        皮膚疾患: "ある",
        調理: "見守り、一部介助",
        掃除: "全介助",
        洗濯: "見守り、一部介助",
        買い物: "見守り、一部介助",
        交通手段の利用: "見守り、一部介助",
      },
      minutes: {
        食事: 0.7,
        排泄: 0.5,
        移動: 1,
        清潔保持: 8.6,
        間接: 15,
        行動: 0.4,
        機能訓練: 8.5,
        医療関連: 11.6,
      },
    },
  },
];
