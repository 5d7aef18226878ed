export const printJa = {
  "result.print.title.2014": "障害支援区分の試算",
  "result.print.title.2013": "障害程度区分の試算",
  "result.print.day": "{{era}}（{{western}}）",
  "result.print.date": "印刷した日：{{day}}",
  "result.print.name": "お名前（手書き）",
  "result.print.assumed": "＊の項目は答えがありません。最も軽い答えとして計算しました。",
  "result.print.answers": "すべての答え（調査票の順）",
  "result.print.chapter": "{{number}} {{chapter}}",
  "result.print.item": "項目",
  "result.print.answer": "答え",
  "result.print.severe": "重い状態",
  "result.print.severe.note":
    "「重い状態」は、調査の日と違う項目だけに書いています。点数は、結果に使った状態のものです。",
  "result.print.points": "点数",
  "result.print.checked": "法令の表で確かめた内容",
} as const;
