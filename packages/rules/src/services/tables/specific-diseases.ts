/** The sixteen 特定疾病 of 介護保険法施行令2条, in the order of its items; a test compares them with the text. */
export const specificDiseases = [
  "がん（医師が一般に認められている医学的知見に基づき回復の見込みがない状態に至ったと判断したものに限る。）",
  "関節リウマチ",
  "筋萎縮性側索硬化症",
  "後縦靱帯骨化症",
  "骨折を伴う骨粗鬆症",
  "初老期における認知症（法第五条の二第一項に規定する認知症をいう。以下同じ。）",
  "進行性核上性麻痺、大脳皮質基底核変性症及びパーキンソン病",
  "脊髄小脳変性症",
  "脊柱管狭窄症",
  "早老症",
  "多系統萎縮症",
  "糖尿病性神経障害、糖尿病性腎症及び糖尿病性網膜症",
  "脳血管疾患",
  "閉塞性動脈硬化症",
  "慢性閉塞性肺疾患",
  "両側の膝関節又は股関節に著しい変形を伴う変形性関節症",
] as const;

/**
 * 指定難病 by 告示番号, and the item (1–16) of the list above. "same": the item names the disease itself (A, 介護保険法施行令2条).
 * "part": it is a kind of what the item names, by its medical name only (one step of inference, C, 要確認).
 */
export const specificAmongDesignated: readonly (readonly [no: number, item: number, how: "same" | "part"])[] =
  [
    [2, 3, "same"],
    [5, 7, "same"],
    [6, 7, "same"],
    [7, 7, "same"],
    [17, 11, "same"],
    [18, 8, "same"],
    [46, 2, "part"],
    [69, 4, "same"],
    [70, 9, "part"],
    [191, 10, "part"],
    [192, 10, "part"],
    [333, 10, "part"],
  ];
