/** What can be wrong with the chain, at one place of it. */
export type FaultKind =
  | "changed"
  | "not-joined"
  | "missing"
  | "cut-off"
  | "beyond-head"
  | "other-head"
  | "no-head"
  | "anchor-missing"
  | "anchor-differs";

export interface ChainFault {
  readonly kind: FaultKind;
  readonly organisation: string;
  readonly lane: number;
  /** The row; for rows that are missing the first of them. */
  readonly seq: number;
  /** The last row that is missing. */
  readonly until?: number;
}

interface Words {
  readonly ja: string;
  readonly en: string;
}

const words: Readonly<Record<FaultKind, Words>> = {
  changed: {
    ja: "書いた後に中身が変えられました。控えの同じ番号の行と見くらべてください。",
    en: "its content was changed after it was written. Compare it with the same row of a backup.",
  },
  "not-joined": {
    ja: "前の行とつながりません。この行か前の行が、入れられたか、取りかえられたか、並べかえられました。控えと見くらべてください。",
    en: "it does not join the row before: one of the two was inserted, replaced or moved. Compare with a backup.",
  },
  missing: {
    ja: "行がありません。消されました。控えから中身を確かめてください。",
    en: "missing: removed. See a backup for what they said.",
  },
  "cut-off": {
    ja: "終わりの行がありません。切り取られました。控えから中身を確かめてください。",
    en: "the last rows are cut off. See a backup for what they said.",
  },
  "beyond-head": {
    ja: "正しい書きこみでは入らない行が、終わりに足されています。だれが足したか調べてください。",
    en: "added at the end by something other than audit.append. Find out by whom.",
  },
  "other-head": {
    ja: "最後の行が、audit.lane の覚えている行と違います。取りかえられたか、audit.lane が書きかえられました。控えと見くらべてください。",
    en: "the last row is not the one audit.lane remembers: one of them was replaced. Compare with a backup.",
  },
  "no-head": {
    ja: "audit.lane に、この鎖の終わりの覚えがありません。消されました。控えと見くらべてください。",
    en: "audit.lane does not know this chain: its head was removed. Compare with a backup.",
  },
  "anchor-missing": {
    ja: "別に保管した印にある行がありません。終わりが切り取られたか、記録全体が取りかえられました。印を取った日の控えと見くらべてください。",
    en: "the row of the anchor is not there: the end was cut off or the log replaced. Compare with a backup of that day.",
  },
  "anchor-differs": {
    ja: "別に保管した印と中身が違います。記録が書き直されました。印を取った日の控えと見くらべてください。",
    en: "it differs from the anchor: the log was rewritten. Compare with a backup of that day.",
  },
};

/** One line for the operator: which row, what is wrong, what to do. Ids and numbers only. */
export function describeFault(
  { kind, organisation, lane, seq, until }: ChainFault,
  language: "ja" | "en",
): string {
  const rows = until !== undefined && until > seq ? `${seq}–${until}` : `${seq}`;
  return language === "en"
    ? `organisation ${organisation}, lane ${lane}, row ${rows}: ${words[kind].en}`
    : `組織 ${organisation} の鎖 ${lane}、${rows} 番: ${words[kind].ja}`;
}
