/** What a vague word leaves open. */
export type Open = "who" | "when" | "how-often" | "how-long" | "how-much-help" | "how" | "what" | "repeat";

/**
 * Words that let no one picture the state (S3 L675, L706), and what to ask instead. Ours. The longest word that fits
 * counts: 「いつも通り」 is not 「いつも」.
 */
// biome-ignore format: a kind of vagueness per paragraph
export const vagueWords: readonly (readonly [word: string, open: Open])[] = [
  ["時々", "how-often"], ["ときどき", "how-often"], ["時折", "how-often"], ["たまに", "how-often"], ["まれに", "how-often"],
  ["希に", "how-often"], ["よく", "how-often"], ["しばしば", "how-often"], ["頻繁", "how-often"], ["頻回", "how-often"],
  ["いつも", "how-often"], ["常に", "how-often"], ["たびたび", "how-often"], ["度々", "how-often"], ["何度も", "how-often"],
  ["何回も", "how-often"], ["時には", "how-often"], ["場合がある", "how-often"], ["ことがある", "how-often"],
  ["定期的", "how-often"], ["不定期", "how-often"],
  ["長時間", "how-long"], ["長い時間", "how-long"], ["長く", "how-long"], ["短時間", "how-long"], ["しばらく", "how-long"],
  ["ゆっくり", "how-long"], ["時間がかかる", "how-long"], ["時間を要する", "how-long"], ["時間をかけ", "how-long"],
  ["すぐに疲れ", "how-long"], ["長距離", "how-long"], ["一時的", "how-long"],
  ["介助が必要", "how-much-help"], ["支援が必要", "how-much-help"], ["支援を要する", "how-much-help"],
  ["介助を要する", "how-much-help"], ["手伝いが必要", "how-much-help"], ["手伝いがいる", "how-much-help"], ["手伝ってもらう", "how-much-help"], ["見守りが必要", "how-much-help"],
  ["援助を要する", "how-much-help"], ["一部介助", "how-much-help"], ["家族の協力", "how-much-help"], ["家族が対応", "how-much-help"],
  ["周囲が", "who"], ["周りの人", "who"], ["誰か", "who"], ["だれか", "who"], ["支援者が", "who"], ["介護者が", "who"],
  ["体調が悪い時", "when"], ["体調が悪いとき", "when"], ["調子が悪い", "when"], ["調子の良い", "when"], ["調子のよい", "when"],
  ["最近", "when"], ["以前", "when"], ["昔", "when"], ["将来", "when"], ["そのうち", "when"], ["ひどい時", "when"], ["ひどいとき", "when"],
  ["大変", "how"], ["なんとか", "how"], ["何とか", "how"], ["かなり", "how"], ["とても", "how"], ["非常に", "how"], ["ひどく", "how"],
  ["多少", "how"], ["少し", "how"], ["若干", "how"], ["やや", "how"], ["あまり", "how"], ["それなり", "how"], ["まあまあ", "how"],
  ["ある程度", "how"], ["概ね", "how"], ["おおむね", "how"], ["ほとんど", "how"], ["困難", "how"], ["難しい", "how"],
  ["つらい", "how"], ["辛い", "how"], ["不安定", "how"], ["うまく", "how"], ["無理をし", "how"], ["頑張って", "how"], ["がんばって", "how"],
  ["など", "what"], ["等", "what"], ["いろいろ", "what"], ["色々", "what"], ["様々", "what"], ["さまざま", "what"], ["諸症状", "what"],
  ["問題なし", "what"], ["問題ない", "what"], ["特になし", "what"], ["特に問題", "what"], ["変化なし", "what"],
  ["いつも通り", "what"], ["いつもどおり", "what"], ["普段通り", "what"], ["ふだん通り", "what"], ["年相応", "what"], ["普通", "what"],
  ["同上", "repeat"], ["同前", "repeat"], ["上に同じ", "repeat"], ["上記の通り", "repeat"], ["上記のとおり", "repeat"],
  ["前述の通り", "repeat"], ["前述のとおり", "repeat"], ["前回と同じ", "repeat"], ["前回同様", "repeat"], ["以下同じ", "repeat"],
  ["別紙の通り", "repeat"], ["別紙のとおり", "repeat"], ["以下省略", "repeat"], ["〃", "repeat"],
];

/** Parts of other words in which a vague word hides: they are not meant. */
// biome-ignore format: several words a line
export const harmless: readonly string[] = [
  "呼吸困難", "異常に", "正常に", "日常に", "通常に", "生まれ", "うまれ", "あたまに", "つよく", "にゅうよく", "いよく",
  "よくなる", "よくなった", "よくない", "平等", "上等", "等級", "均等", "同等", "等しい", "普通学級", "普通自動車",
  "介助が必要ない", "支援が必要ない",
];

export const questions: Readonly<Record<Open, { readonly ja: string; readonly en: string }>> = {
  who: {
    ja: "だれがしますか。家族の続柄や、職種を書きます。",
    en: "Who? Name the relation or the profession.",
  },
  when: {
    ja: "いつのことですか。時間帯、季節、何年前かを書きます。",
    en: "When? The time of day, the season or how many years ago.",
  },
  "how-often": {
    ja: "どのくらいの頻度ですか。週や月に何回かを書きます。",
    en: "How often? Times a week or a month.",
  },
  "how-long": {
    ja: "どのくらいの時間や距離ですか。分やメートルで書きます。",
    en: "How long or how far? Minutes or metres.",
  },
  "how-much-help": {
    ja: "だれが、どの動作を、どのくらい手助けしますか。",
    en: "Who helps with what, and how much?",
  },
  how: {
    ja: "どのような様子ですか。何ができて何ができないかを書きます。",
    en: "What is it like? What works and what does not?",
  },
  what: { ja: "何のことですか。一つずつ書きます。", en: "What exactly? One thing after the other." },
  repeat: { ja: "省略しないで、内容をもう一度書きます。", en: "Do not shorten: write it out again." },
};
