import { handbookRows } from "../tables/statistics/handbook.ts";
import {
  equipmentRows,
  homeHelpRows,
  shortStayRows,
  type UseRow,
} from "../tables/statistics/use-by-disease.ts";
import type { Statistic, StatisticRow } from "./statistic.ts";

const year = "2010年度";

const useRow = ({ name, kana, count, line }: UseRow): StatisticRow => ({
  key: name,
  label: name,
  kana,
  count,
  ofAll: null,
  ofAnswered: null,
  outOf: null,
  source: `S3 L${line}`,
});

const records = {
  year,
  asked: null,
  answered: null,
  multipleAnswers: false,
};
const oldProgramme = "2013年3月までの制度（難病患者等居宅生活支援事業）の記録です。";

/** Use of the three services by disease, and handbooks by disease (S3 L520–576). */
export const statisticsByDisease: readonly Statistic[] = [
  {
    ...records,
    id: "home-help-by-disease",
    title: "ホームヘルプを使った人は、全身性エリテマトーデスが最も多くいました",
    subject: "ホームヘルプサービスを使った人（146の市町村）",
    unit: "人",
    complete: false,
    total: 315,
    rows: homeHelpRows.map(useRow),
    notes: ["多い順に八つの病気だけが書かれています。全体は315人です。", oldProgramme],
    source: "S3 L522–534",
    english: "Home help: 315 people in 146 municipalities, most with systemic lupus (45).",
  },
  {
    ...records,
    id: "short-stay-by-disease",
    title: "短期入所を使った人は、全国で10人だけでした",
    subject: "短期入所を使った人（5の市町村、平均4.3日）",
    unit: "人",
    complete: true,
    total: 10,
    rows: shortStayRows.map(useRow),
    notes: ["人数がとても少ないので、病気どうしの比べ方には使えません。", oldProgramme],
    source: "S3 L536–542",
    english: "Short stay: only ten people in five municipalities, five of them with ALS.",
  },
  {
    ...records,
    id: "equipment-by-disease",
    title: "日常生活用具は、筋萎縮性側索硬化症の人に最も多く渡されました",
    subject: "日常生活用具の給付（285の市町村）",
    unit: "件",
    complete: false,
    total: 729,
    rows: equipmentRows.map(useRow),
    notes: ["人数ではなく、件数です。多い順に三つの病気だけが書かれています。", oldProgramme],
    source: "S3 L544–551",
    english: "Equipment: 729 items in 285 municipalities, a third of them for ALS (241).",
  },
  {
    ...records,
    id: "handbook-by-disease",
    title: "身体障害者手帳を持つ人の割合は、病気によって大きくちがいました",
    subject: "身体障害者手帳を持っている人",
    unit: "人",
    complete: false,
    total: null,
    rows: handbookRows.map(({ name, kana, share, owners, patients, line }) => ({
      key: name,
      label: name,
      kana,
      count: owners,
      ofAll: share,
      ofAnswered: null,
      outOf: patients,
      source: `S3 L${line}`,
    })),
    notes: [
      "割合の高い病気だけが書かれています。ここにない病気の人も、手帳を持つことがあります。",
      "手帳がなくても、障害福祉サービスを使えます。",
    ],
    source: "S3 L557–576",
    english: "Physical disability handbook: from 87.5 % to 41.1 % among the thirteen diseases printed.",
  },
];
