export const actsJa = {
  "result.acts.print": "印刷する（A4）",
  "result.acts.copy": "結果をデータでコピーする",
  "result.acts.copied": "コピーしました。表計算や文書にはりつけられます（JSON 形式）。",
  "result.acts.copy.failed":
    "ブラウザーが自動のコピーを許していないため、コピーできませんでした。下の欄の文字をすべて選んで、コピーしてください。",
  "result.acts.copy.text": "結果のデータ（JSON 形式）",
  "result.acts.back": "答えの入力に戻る",
  "result.next.title": "このあと、実際には",
  "result.next.apply": "区分の認定は、住んでいる市町村の窓口に申請します。",
  "result.next.first": "市町村は、認定調査の結果と医師意見書から、省令の表にもとづいて一次判定をします。",
  "result.next.board":
    "専門家の集まりである市町村審査会が、特記事項と医師意見書もあわせて判定します（二次判定）。一次判定から変わることもあります。",
  "result.next.decide": "その結果をもとに、市町村が区分を決め、本人に知らせます。",
  "result.next.promise": "この試算は、認定の結果や受けられるサービスを約束するものではありません。",
  "result.next.old":
    "この版は2014年3月31日までの認定のものです。今の区分は、2014年からの障害支援区分で試算してください。",
} as const;
