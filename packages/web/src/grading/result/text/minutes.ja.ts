/** Edition 2013: the eight minutes, the bands of Article 2, the seven group scores. */
export const minutesJa = {
  "result.minutes.1": "食事",
  "result.minutes.2": "排泄",
  "result.minutes.3": "移動",
  "result.minutes.4": "清潔保持",
  "result.minutes.5": "間接（家事など）",
  "result.minutes.6": "行動",
  "result.minutes.7": "機能訓練",
  "result.minutes.8": "医療関連",
  "result.minutes.care": "特別な医療（別表第七）",
  "result.2013.why.below":
    "時間の合計は{{total}}分です。{{below}}分に届かないため、時間による区分は{{grade}}です。",
  "result.2013.why.band":
    "時間の合計は{{total}}分です。{{from}}分以上{{below}}分未満なので、時間による区分は{{grade}}です。",
  "result.2013.why.above":
    "時間の合計は{{total}}分です。{{from}}分以上なので、時間による区分は{{grade}}です。",
  "result.2013.why.raise": "{{figure}}が{{value}}（{{range}}）のため、{{from}}から{{to}}に上がります。",
  "result.2013.why.none":
    "八つの時間がまだないため、区分を計算できません。得点と、特別な医療の時間だけを計算しました。",
  "result.2013.why.none.law":
    "時間を求める表（別表第二から別表第六）は、公開された条文で「略」とされています。答えから時間を求めることはできません。",
  "result.2013.why.none.do": "一次判定の結果の用紙にある八つの時間を、答えの画面に入力してください。",
  "result.2013.why.time":
    "時間の合計（障害程度区分基準時間）は、調査の結果から別表第二から別表第九までの方法で出した時間を合計したものです（第一条）。合計が長いほど、時間による区分が高くなります。",
  "result.2013.why.lowest":
    "点数が低い分野は、{{areas}}です。100点に近いほど、軽い答えが多いという意味です。",
  "result.2013.why.full": "七つの分野は、すべて{{points}}点以上です。軽い答えが多いという意味です。",
  "result.2013.why.answers": "得点を下げた答えは、{{answers}}です。",
  "result.2013.why.answer": "「{{item}}」の「{{option}}」（{{most}}点のうち{{points}}点）",
  "result.2013.care": "特別な医療の時間（別表第七）は、合わせて{{minutes}}分です。",
  "result.2013.care.added": "入力のとおり、時間の合計に加えました。",
  "result.2013.care.check":
    "用紙の八つの時間に含まれていると考え、合計には加えていません。含まれているかどうかは、市町村に確かめてください。含まれていないときは、入力の画面で「別に加える」を選んでください。",
  "result.2013.bands.title": "時間の合計と区分",
  "result.2013.bands.finding": "合計は{{total}}分です。次の区分の境目まで、あと{{up}}分です。",
  "result.2013.bands.finding.top": "合計は{{total}}分です。最も高い区分の範囲にあります。",
  "result.2013.bands.label": "目盛りは区分の境目です：{{marks}}",
  "result.2013.bands.mark": "{{minutes}}分から{{grade}}",
  "result.2013.eight.finding": "いちばん長いのは「{{name}}」で、{{minutes}}分です。",
  "result.2013.eight.zero": "八つの時間は、すべて0分です。",
  "result.2013.scores.title": "分野ごとの得点",
  "result.2013.scores.finding": "いちばん低いのは「{{area}}」で、{{most}}点のうち{{points}}点です。",
  "result.2013.scores.finding.full": "どの分野も{{points}}点以上です。",
  "result.2013.scores.note": "棒が長いほど、軽い答えが多い分野です。",
  "result.2013.scores.caption": "中間評価項目の得点（別表第八）",
  "result.2013.states.none.severe": "区分は計算しません",
  "result.2013.states.lead":
    "八つの時間は調査の日のものなので、重い状態の区分は計算できません。違う答えと、得点の違いを示します。",
  "result.2013.whatIf.title": "区分の境目までの時間",
  "result.2013.whatIf.lead":
    "答えを一つ変えたときに八つの時間がどう変わるかは、計算できません。時間を求める表（別表第二から別表第六）が、公開された条文で「略」とされているためです。代わりに、境目までの時間を示します。",
  "result.2013.whatIf.up": "合計があと{{minutes}}分ふえて{{at}}分になると、{{grade}}です。",
  "result.2013.whatIf.down": "合計が{{minutes}}分へって{{at}}分になると、{{grade}}です。",
  "result.2013.whatIf.top": "時間がこれよりふえても、区分は上がりません。",
  "result.2013.whatIf.bottom": "時間がこれよりへっても、区分は下がりません。",
  "result.2013.whatIf.none": "八つの時間を入力すると、境目までの時間を示します。",
  "result.2013.law.scores": "項目ごとの答えと得点（別表第八）",
  "result.2013.law.group": "{{name}}：合計 {{points}}点",
  "result.2013.law.palsy":
    "麻痺の種類は、左上肢・右上肢・左下肢・右下肢の麻痺の有無から、別表第九で決まります。「その他」だけでは、麻痺の種類は「ない」です。",
  "result.2013.law.care": "特別な医療の時間（別表第七）",
  "result.2013.law.care.none": "当てはまる特別な医療はありません（0.0分）。",
  "result.2013.law.minutes": "分",
  "result.2013.law.steps": "区分の決まり方",
  "result.2013.law.bands": "時間による区分（第二条各号のイ）",
  "result.2013.law.band.range": "時間の合計",
  "result.2013.law.band.below": "{{below}}分未満",
  "result.2013.law.band.between": "{{from}}分以上{{below}}分未満",
  "result.2013.law.band.above": "{{from}}分以上",
  "result.2013.law.raise.none": "用紙の数値（回帰値、IADL得点、行動得点）で上がった区分はありません。",
  "result.2013.law.raise.given": "用紙の数値：{{figures}}",
  "result.2013.law.raise.figure": "{{name}} {{value}}",
  "result.2013.law.raise.rule":
    "第二条各号のロは、上げる方法を定めていません。ここでは名古屋地方裁判所の判決（平成24年9月7日、平成22(行ウ)22）に載った数値によります。回帰値が1以上1.5未満なら一つ、1.5以上なら二つ上がります。そのあとも非該当のときは、IADL得点が1.28以上、または行動得点が0.07以上なら区分1になります。",
  "result.2013.law.board":
    "第二条各号のイのかっこの中とハ（審査会が判断する部分）は、人が判断するため計算しません。",
} as const;
