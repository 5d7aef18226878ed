export const whatIfJa = {
  "result.whatIf.title": "答えが一つ変わると、区分が変わるもの（{{number}}）",
  "result.whatIf.title.none": "答えが一つ変わると、区分が変わるもの",
  "result.whatIf.lead":
    "ほかの答えはそのままで、一つの答えだけが変わったときの区分です。迷った項目がここにあれば、特記事項に様子を詳しく書いてもらってください。",
  "result.whatIf.lead.severe": "重い状態の答えをもとにしています。",
  "result.whatIf.none":
    "どの答えも、一つだけ変えて区分が変わることはありません。一つの選び方の迷いでは、この区分は変わりません。",
  "result.whatIf.near": "となりの答えに変わるとき（{{number}}）",
  "result.whatIf.far": "二つ以上はなれた答えに変わるとき（{{number}}）",
  "result.whatIf.item": "項目",
  "result.whatIf.from": "今の答え",
  "result.whatIf.to": "変わった答え",
  "result.whatIf.grade": "区分",
  "result.whatIf.up": "{{grade}}（上がる）",
  "result.whatIf.down": "{{grade}}（下がる）",
  "result.whatIf.all": "すべて見る（{{number}}）",
  "result.whatIf.less": "はじめの{{number}}だけにする",
} as const;
