/** Named examples of bodies for the page of the API. */
export const findExamples = {
  はじめ: { summary: "病気だけ", value: { day: "2026-11-21", diseases: ["NANDO:1200002"] } },
  くわしく: {
    summary: "年齢、区分、困りごともわかるとき",
    value: {
      day: "2026-11-21",
      diseases: ["NANDO:1200002"],
      age: 66,
      grade: "区分4",
      physicalHandbook: "unknown",
      difficulties: ["tools", "body-care"],
      equipment: [],
      municipality: "01202",
    },
  },
  直すところがある: {
    summary: "直すところがある（422 になります）",
    value: { day: "2026-11-21", age: "六十六", pet: "cat" },
  },
};
