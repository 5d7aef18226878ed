export const overviewJa = {
  "overview.title": "概況調査",
  "overview.toSurvey": "認定調査を開く",
  "overview.paper.blank": "白紙の概況調査票（PDF）",
  "overview.paper.filled": "ここまでの概況調査票（PDF）",
  "overview.past": "申請書にある、これまでの利用",
  "overview.past.take": "この調査票に写す",
  "overview.past.taken": "この調査票に写してあります。",
} as const;
