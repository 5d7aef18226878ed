export const statesJa = {
  "result.states.title": "二つの状態をくらべる",
  "result.states.higher": "重い状態では、{{day}}から{{severe}}に上がります。",
  "result.states.lower":
    "重い状態では、{{day}}から{{severe}}に下がります。答えが逆になっていないか確かめてください。",
  "result.states.same": "どちらの状態でも{{day}}です。",
  "result.states.differ": "調査の日の状態は{{day}}、重い状態は{{severe}}です。",
  "result.states.taken": "この試算で使った状態",
  "result.states.why.2014":
    "2014年からの障害支援区分では、できるときとできないときがある項目を、できない状態で選びます。そのため、重い状態の答えで計算した区分を結果としました。",
  "result.states.check.2014":
    "根拠は2014年4月の認定調査員マニュアルです。本文をまだ確かめていないため、実際の調査では市町村に確かめてください。",
  "result.states.why.2013":
    "2014年3月までの障害程度区分では、調査の日の答えで一次判定をします。重い状態は、審査会が区分を変えるかどうかを考えるときの材料です。特記事項と医師意見書に、具体的に書いてもらってください。",
  "result.states.table": "二つの状態で違う答え（{{number}}項目）",
  "result.states.none":
    "重い状態の答えは、調査の日の答えとすべて同じです。違う項目があれば、重い状態の答えを入れてください。",
  "result.states.item": "項目",
  "result.states.points": "点数",
  "result.states.points.change": "{{from}}→{{to}}",
  "result.states.alone": "この項目だけ重い状態なら",
  "result.states.alone.same": "{{grade}}のまま",
  "result.states.alone.change": "{{grade}}に変わる",
} as const;
