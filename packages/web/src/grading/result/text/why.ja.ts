export const whyJa = {
  "result.why.highest":
    "別表第二の{{no}}番の条件にすべて当てはまります。当てはまる条件の中で、割合（区分等該当可能性）が{{likelihood}}％で最も高いため、{{grade}}です。",
  "result.why.only":
    "別表第二の{{no}}番の条件にすべて当てはまります。当てはまる条件はこの一つだけなので、{{grade}}です（割合は{{likelihood}}％）。",
  "result.why.tie":
    "当てはまる条件のうち、割合が最も高い{{likelihood}}％のものが{{number}}つあります。番号が最も大きい{{no}}番で決まるため、{{grade}}です。",
  "result.why.nothing":
    "この答えの組み合わせは、別表第二の{{number}}の条件のどれにも、すべては当てはまりません。そのため、省令の表からは区分が出ません。",
  "result.why.nothing.do":
    "これは誤りでも、非該当でもありません。答えに選びまちがいがないかを見直してください。見直しても同じときは、市町村の窓口に相談してください。",
  "result.why.nothing.near":
    "いちばん近いのは{{no}}番（{{grade}}）です。当てはまらない部分は{{number}}つです。",
  "result.why.scale.none": "非該当は、区分1から区分6のどれにも当たらないという意味です。",
  "result.why.scale.low":
    "区分は1から6まであります。数字が大きいほど、必要とされる支援の度合いが高いことを表します。",
  "result.why.scale.high": "区分6は、必要とされる支援の度合いが最も高い区分です。",
  "result.why.areas": "点数が高い分野は、{{areas}}です。どの分野も、最も高い点数は100点です。",
  "result.why.area": "「{{area}}」（{{points}}点）",
  "result.why.areas.zero": "十一の分野の点数は、すべて0点です。",
  "result.why.answers": "この条件が見る分野で点数を大きくした答えは、{{answers}}です。",
  "result.why.answer": "「{{item}}」の「{{option}}」（{{points}}点）",
  "result.why.looked": "この条件は、一つひとつの答えも見ています。{{answers}}です。",
  "result.why.lookedAt": "「{{item}}」は「{{option}}」",
  "result.why.likelihood":
    "割合（区分等該当可能性）は、別表第二の同じ名前の欄に、条件ごとに書かれた数字です。省令は、二つ以上の条件に当てはまるとき、どの条件によるかをこの割合で決めます（第一条）。何を表す割合かは、省令に書かれていません。",
  "result.why.others":
    "当てはまる条件は、ほかに{{number}}つあります。次に割合が高いのは{{no}}番（{{grade}}、{{likelihood}}％）です。",
  "result.why.severe.hint":
    "症状に波があるときは、重い状態の答えも入れてみてください。二つの状態を並べて計算します。",
} as const;
