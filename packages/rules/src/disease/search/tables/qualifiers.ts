/**
 * Words before the name of a disease that people leave out: 「門脈圧亢進症」 for 特発性門脈圧亢進症. Kanji, and how they are read.
 * Our judgement.
 */
export const qualifiers =
  "特発性 とくはつせい 先天性 せんてんせい 原発性 げんぱつせい 遺伝性 いでんせい 家族性 かぞくせい 進行性 しんこうせい 若年性 じゃくねんせい 慢性 まんせい 急性 きゅうせい 一次性 いちじせい 自己免疫性 じこめんえきせい 後天性 こうてんせい 全身性 ぜんしんせい 成人発症 せいじんはっしょう 若年発症型 じゃくねんはっしょうがた 下垂体性 かすいたいせい 非典型 ひてんけい 難治性 なんちせい 亜急性 あきゅうせい 乳児 にゅうじ".split(
    " ",
  );
