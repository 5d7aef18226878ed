/** What an example tells beside its illness: services wished for, and how the person lives. Made up, as all of it. */
export interface Life {
  readonly services: readonly string[];
  readonly department: string;
  readonly outings: string;
  readonly work: string;
  readonly home: string;
  readonly wish: string;
}

// biome-ignore format: one life per line
const rows: readonly (readonly [example: string, services: string, department: string, outings: string, work: string, home: string, wish: string])[] = [
  ["2013-1", "home-care", "皮膚科", "weekly", "none", "with-family", "冬の間だけ、そうじと料理を手伝ってほしい。"],
  ["sample-1", "undecided", "消化器内科", "daily", "employed", "alone", "検査の次の日の家事をどうするか、相談したい。"],
  ["sample-2", "home-care", "膠原病内科", "weekly", "on-leave", "with-family", "体調の悪い日に、料理と買い物を手伝ってほしい。"],
  ["sample-3", "home-care outing", "脳神経内科", "weekly", "self-employed", "with-family", "夕方からの着がえと入浴を手伝ってほしい。"],
  ["sample-4", "home-care", "皮膚科", "monthly", "none", "with-family", "11月から3月まで、朝の着がえを手伝ってほしい。"],
  ["sample-5", "training home-care", "脳神経内科", "rarely", "on-leave", "with-family", "少しずつ外に出られるようになりたい。"],
  ["sample-6", "home-care aids", "脳神経内科", "monthly", "none", "with-family", "転ばずに家の中を歩きたい。"],
  ["sample-7", "intensive-home-care outing", "脳神経内科", "monthly", "none", "with-family", "ヘルパーと一緒に、映画を見に行きたい。"],
  ["sample-8", "day-care short-stay", "脳神経内科", "treatment-only", "none", "with-family", "家族が休める日をつくりたい。"],
  ["sample-9", "intensive-home-care nursing", "脳神経内科", "treatment-only", "none", "with-family", "家でくらし続けたい。"],
  ["sample-10", "intensive-home-care nursing short-stay", "脳神経内科", "treatment-only", "none", "with-family", "夜の痰の吸引を頼み、家族に眠ってほしい。"],
];

export const lives: ReadonlyMap<string, Life> = new Map(
  rows.map(([example, services, department, outings, work, home, wish]) => [
    example,
    { services: services.split(" "), department, outings, work, home, wish },
  ]),
);
