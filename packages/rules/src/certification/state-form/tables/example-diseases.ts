/**
 * The twelve diseases of the example bank in the order of the manual (S3 L741–765), the ids of the catalogue they are
 * about (a test compares them with the cards), and other names under which people write them. What was seen in them
 * stands once, in the cards of `disease/knowledge`.
 */
// biome-ignore format: one disease per line
export const exampleDiseases: readonly (readonly [name: string, source: string, ids: string, otherNames: string])[] = [
  ["強皮症", "S3 L741", "NANDO:1200277 NANDO:1201010 NANDO:1201011 2013:20", "全身性強皮症"],
  ["自己免疫性肝炎", "S3 L744", "NANDO:1200441 NANDO:1200442 NANDO:1200443 NANDO:2200928 2013:52", "AIH"],
  ["重症筋無力症", "S3 L745", "NANDO:1200020 NANDO:2200906 2013:57", "MG"],
  ["神経線維腫症", "S3 L746", "NANDO:1200225 NANDO:1200226 NANDO:1200227 2013:60", "神経線維腫症I型、神経線維腫症II型、レックリングハウゼン病"],
  ["全身性エリテマトーデス", "S3 L749", "NANDO:1200272 NANDO:2200416 2013:71", "SLE"],
  ["多発性硬化症", "S3 L750", "NANDO:1200022 NANDO:1200023 NANDO:2200904 2013:82", "多発性硬化症/視神経脊髄炎、MS"],
  ["特発性拡張型心筋症", "S3 L753", "NANDO:1200285 2013:90", "拡張型心筋症"],
  ["バージャー病", "S3 L754", "NANDO:1200266 2013:102", "ビュルガー病、閉塞性血栓血管炎"],
  ["皮膚筋炎", "S3 L755", "NANDO:1200273 NANDO:1200274 2013:110", "皮膚筋炎/多発性筋炎"],
  ["慢性炎症性脱髄性多発神経炎", "S3 L756", "NANDO:1200029 NANDO:1200030 NANDO:2200905 2013:119", "CIDP、慢性炎症性脱髄性多発神経炎/多巣性運動ニューロパチー"],
  ["もやもや病", "S3 L759", "NANDO:1200183 NANDO:1200184 NANDO:1200185 NANDO:2200850 2013:125", "ウィリス動脈輪閉塞症"],
  ["ベーチェット病", "S3 L765", "NANDO:1200284 NANDO:1201015 NANDO:1201016 NANDO:1201017 NANDO:1201027 NANDO:1201028 NANDO:2200422 2013:116", "Behçet病"],
];
