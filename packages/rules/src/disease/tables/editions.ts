/** The three ways the list is known: the 130 of the order; the 151 worked out from them; the 指定難病 and some besides. */
export const only130 = "2013-04-01";
export const the151 = "2015-01-01";
export const byDesignated = "2015-07-01";

/**
 * Editions of the two lists, one row each: the first day, the official count, the highest 告示番号 of 指定難病 in force,
 * the names the source says were added, and where this is written. A row holds until the day of the next one.
 * Counts and days: data/diseases-sogoshien-partial.json (history) and data/SOURCES.md; a test compares every row.
 */
export const supportRows = [
  {
    from: "2013-04-01",
    count: 130,
    designated: 0,
    added: [],
    source:
      "障害者総合支援法施行令（平成18年政令第10号）別表（平成25年政令第5号）: law/cabinet-order-10-2013-table-130-diseases.txt",
  },
  {
    from: "2015-01-01",
    count: 151,
    designated: 110,
    added: [],
    source: "https://expydoc.com/doc/7347615/ （別紙1 対象難病の拡大内容）",
  },
  {
    from: "2015-07-01",
    count: 332,
    designated: 306,
    added: [],
    source: "https://www.city.kadoma.osaka.jp/kenko_fukushi/shogaisha/4/5808.html",
  },
  {
    from: "2017-04-01",
    count: 358,
    designated: 330,
    added: ["四肢形成不全", "多発性軟骨性外骨腫症"],
    source: "https://jmedj.co.jp/journal/paper/detail.php?id=6215",
  },
  {
    from: "2018-04-01",
    count: 359,
    designated: 331,
    added: [],
    source:
      "https://www.pref.kagoshima.jp/ae07/kenko-fukushi/syogai-syakai/ziritushien/oshirase/27shougai-nanbyou.html",
  },
  {
    from: "2019-07-01",
    count: 361,
    designated: 333,
    added: [],
    source: "https://www.town.ami.lg.jp/0000001119.html",
  },
  {
    from: "2021-11-01",
    count: 366,
    designated: 338,
    added: [
      "家族性低βリポタンパク血症1（ホモ接合体）",
      "進行性家族性肝内胆汁うっ滞症",
      "ネフロン癆",
      "脳クレアチン欠乏症候群",
      "ホモシスチン尿症",
    ],
    source: "https://www.city.fukuyama.hiroshima.jp/koho-detail02/158905.html",
  },
  {
    from: "2024-04-01",
    count: 369,
    designated: 341,
    added: ["MECP2重複症候群", "線毛機能不全症候群（カルタゲナー症候群を含む。）", "TRPV4異常症"],
    source: "http://www.pref.gunma.jp （2024-02-15）",
  },
  {
    from: "2025-04-01",
    count: 376,
    designated: 348,
    added: [
      "LMNB1関連大脳白質脳症",
      "PURA関連神経発達異常症",
      "極長鎖アシル-CoA脱水素酵素欠損症",
      "乳児発症STING関連血管炎",
      "原発性肝外門脈閉塞症",
      "出血性線溶異常症",
      "ロウ症候群",
    ],
    source: "https://www.city.yashio.lg.jp/kenko/shogaishafukushi/syougaisyasien/sogoshienho.html",
  },
  {
    from: "2026-04-01",
    count: null,
    designated: null,
    added: [],
    source:
      "NanbyoData/nanbyodata_public_data static/data/news.json （2026-09-18）: 指定難病が3つ増えた（病名は不明）",
  },
] as const;

/** 告示 of 指定難病: numbers were given in the order of designation, so the highest number is the count. */
export const designatedRows = [
  {
    from: "2015-01-01",
    count: 110,
    source: "厚生労働省告示（平成26年第393号）第一次実施分110: happylibus.com/doc/482782",
  },
  { from: "2015-07-01", count: 306, source: "厚生科学審議会 議事録・ニュース（data/SOURCES.md）" },
  { from: "2017-04-01", count: 330, source: "厚生科学審議会 議事録・ニュース（data/SOURCES.md）" },
  { from: "2018-04-01", count: 331, source: "NANDO 告示番号（data/SOURCES.md）" },
  { from: "2019-07-01", count: 333, source: "NANDO 告示番号（data/SOURCES.md）" },
  { from: "2021-11-01", count: 338, source: "NANDO 告示番号（data/SOURCES.md）" },
  { from: "2024-04-01", count: 341, source: "NANDO 告示番号（data/SOURCES.md）" },
  { from: "2025-04-01", count: 348, source: "NANDO 2025-08-26: 告示番号1〜348（data/SOURCES.md）" },
  { from: "2026-04-01", count: null, source: "NanbyoData news.json （2026-09-18）: 3つ増えた（病名は不明）" },
] as const;

/**
 * Until here somebody looked whether a name was removed (news of 2026-09-18); lists change in April. A yes after it is 要確認.
 * Move this day when a new edition is entered.
 */
export const checkedUntil = "2027-04-01";

/** All 指定難病 are covered (群馬県, 2024-02-15): the source of every 「指定難病だから対象」. */
export const allDesignatedSource =
  "群馬県「障害者総合支援法の対象疾病」 http://www.pref.gunma.jp （2024-02-15）";
/** The 25 additions of 2015-01: the ones of 告示番号 1–110 that no disease of 2013 answers to are exactly 25. */
export const additionsOf2015 = 25;
/** Names removed: two on 2015-01-01, sixteen on 2015-07-01; who had a decision before keeps the services. */
export const removedSources = {
  "2015-01-01": "https://expydoc.com/doc/7347615/",
  "2015-07-01": "https://www.city.kadoma.osaka.jp/kenko_fukushi/shogaisha/4/5808.html",
} as const;
/** Listed without being 指定難病 or a disease of 2013, since 2017-04-01. */
export const outsideNames: readonly string[] = ["四肢形成不全", "多発性軟骨性外骨腫症"];
/** 2013 numbers that are no 指定難病 by their own name, were not reported as removed, and so are taken to stand still. */
export const stillListed = [12, 14, 44, 45, 55, 65, 66, 97, 107, 111, 112, 121, 127] as const;
export const stillListedSource =
  "推定: 2013年の130にあり、2015年に外れた18の中にない（data/diseases-sogoshien-partial.json）";
