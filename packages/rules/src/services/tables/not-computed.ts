import type { NotComputed } from "../verdict.ts";

/**
 * What people ask for and what no rule here computes: no text is held that would settle it (list U of the facts, and what
 * municipalities and insurers set themselves). Told where to ask, never whether it is granted.
 */
export const notComputed: readonly NotComputed[] = [
  {
    id: "sickness-pay",
    name: "傷病手当金",
    english: "Sickness pay of the health insurance",
    ask: "病気で仕事を休み、給料が出ないときに使えるかを聞いてください。",
    places: ["health-insurer", "workplace"],
  },
  {
    id: "high-cost-medical",
    name: "高額療養費",
    english: "Refund of high medical cost",
    ask: "1か月の医療費が高いとき、戻る額と上限を聞いてください。",
    places: ["health-insurer"],
  },
  {
    id: "tax-relief",
    name: "税の障害者控除など",
    english: "Tax relief for people with disabilities",
    ask: "手帳があるとき、または医療費が多いとき、税が軽くなるかを聞いてください。",
    places: ["municipality-disability"],
  },
  {
    id: "handbook-reliefs",
    name: "手帳による運賃や料金の割引",
    english: "Reduced fares and fees with a handbook",
    ask: "手帳を見せると、運賃や公共の料金が下がるかを聞いてください。",
    places: ["municipality-disability"],
  },
  {
    id: "handbook-application",
    name: "身体障害者手帳などの申請",
    english: "Applying for a disability handbook",
    ask: "症状が手帳の基準に合うかを、主治医と窓口に聞いてください。",
    places: ["municipality-disability", "hospital"],
  },
  {
    id: "parking",
    name: "駐車のための証明",
    english: "Parking permits",
    ask: "車いす用などの駐車の場所を使う証明があるかを聞いてください。",
    places: ["municipality-disability", "prefecture"],
  },
  {
    id: "help-mark",
    name: "ヘルプマーク",
    english: "Help mark",
    ask: "外から見えない病気を知らせるマークをもらえる所を聞いてください。",
    places: ["municipality-disability", "prefecture"],
  },
  {
    id: "local-payments",
    name: "市区町村の見舞金など",
    english: "Payments of the municipality itself",
    ask: "難病の人への見舞金や、通院の費用の助けがあるかを聞いてください。",
    places: ["municipality-disability"],
  },
  {
    id: "prefecture-diseases",
    name: "都道府県だけの医療費の助成",
    english: "Medical grants of the prefecture itself",
    ask: "指定難病ではない病気にも助成があるかを聞いてください。",
    places: ["prefecture", "health-centre"],
  },
  {
    id: "employment-quota",
    name: "障害者雇用の枠",
    english: "Jobs in the employment quota",
    ask: "手帳がある人の求人と、手帳がない人の働き方を聞いてください。",
    places: ["hello-work"],
  },
  {
    id: "unemployment-extension",
    name: "失業の手当を長く受ける制度",
    english: "Longer unemployment benefit",
    ask: "病気があるとき、受けられる日数が延びるかを聞いてください。",
    places: ["hello-work"],
  },
  {
    id: "special-child-allowance",
    name: "特別児童扶養手当",
    english: "Allowance for parents of children with disabilities",
    ask: "障害のある子どもを育てる人の手当の条件を聞いてください。",
    places: ["municipality-child"],
  },
  {
    id: "child-day-services",
    name: "障害児の通所支援",
    english: "Day services for children with disabilities",
    ask: "放課後や発達のための支援を使えるかを聞いてください。",
    places: ["municipality-disability", "municipality-child"],
  },
  {
    id: "home-nursing",
    name: "訪問看護、往診、家でのリハビリ",
    english: "Nursing, doctors and therapy at home",
    ask: "家に来てもらえる回数と、使う保険を聞いてください。",
    places: ["hospital", "health-centre"],
  },
  {
    id: "school",
    name: "学校での配慮や、学校に行けないときの勉強",
    english: "Support at school, and lessons when school is not possible",
    ask: "休みが多いとき、体育や階段が大変なときの助けを、学校に聞いてください。",
    places: ["municipality-child", "hospital"],
  },
  {
    id: "disaster",
    name: "災害や停電の備え",
    english: "Preparing for disasters and power cuts",
    ask: "一人で逃げられないとき、電気の機械を使うときの備えを聞いてください。",
    places: ["municipality-disability", "health-centre"],
  },
  {
    id: "hardship",
    name: "くらしのお金に困ったとき（生活保護など）",
    english: "When money for daily life runs out (public assistance and others)",
    ask: "市区町村の福祉の窓口で、使える助けを聞いてください。",
    places: ["municipality-disability", "support-centre"],
  },
  {
    id: "carer-programmes",
    name: "市区町村の家族への支援",
    english: "Local help for family carers",
    ask: "介護する家族の休みや、相談の場があるかを聞いてください。",
    places: ["municipality-disability", "support-centre"],
  },
];
