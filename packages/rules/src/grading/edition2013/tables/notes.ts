/** The notes (注) under Tables 7, 8 and 9 of 平成十八年厚生労働省令第四十号, verbatim. `law.test.ts` compares them. */
// biome-ignore format: one note of the law per line
export const notes = {
  table7: "注　調査結果（８の項目）に基づき、当てはまるものに係る時間を合計する。",
  table8: "注１　調査結果に基づき、各項目のうち当てはまるものに係る点数を各群につき合計する。　　２　麻痺の項のうち当てはまるものの選択は、別表第九により選択される麻痺の種類により行なうものとする。",
  table9: "注　麻痺の種類の選択は、調査結果（１―１の項目）に基づき、当てはまるものを組み合わせて行うものとする。",
} as const;
