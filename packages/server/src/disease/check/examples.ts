/** Named examples of bodies for the page of the API. */
export const checkExamples = {
  一つの病気: {
    summary: "診断書で、筋萎縮性側索硬化症を確かめる",
    value: {
      day: "2026-11-21",
      diseases: [{ id: "NANDO:1200002", onset: { text: "2024", about: true } }],
      birthDay: "1960-05-01",
      proofs: [{ kind: "diagnosis", day: "2026-11-01" }],
    },
  },
  書類の名前: {
    summary: "書類に書いてある名前で確かめる。合併症もある",
    value: {
      day: "2014-06-01",
      diseases: [{ typedName: "スモン" }, { typedName: "潰瘍性大腸炎", complication: true }],
      age: 17,
      handbook: ["physical"],
    },
  },
  直すところがある: {
    summary: "直すところがある（422 になります）",
    value: { day: "2026-02-30", diseases: [{}] },
  },
};
