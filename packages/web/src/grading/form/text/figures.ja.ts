export const figuresJa = {
  "form.figures": "判定結果の用紙の数字",
  "form.figures.lead":
    "区分まで計算するには、公の一次判定の用紙にある八つの時間がいります。時間を求める表は、公開された条文で「略」とされているため、この画面では計算できません。",
  "form.figures.without": "用紙がなくても、得点などほかの計算は出ます。空けたままでかまいません。",
  "form.figures.where": "用紙のどこにありますか",
  "form.figures.where.minutes":
    "審査会に出される資料の「障害程度区分基準時間」の表に、食事から医療関連まで八つの時間が並んでいます。書いてある数字をそのまま入れてください。",
  "form.figures.where.sheet":
    "回帰値、IADL得点、行動得点は、区分を上げるかどうかを決める数字です。用紙のどこに印刷されているかは、まだ確かめられていません。見あたらなければ、空けておいてください。",
  "form.minutes": "八つの時間",
  "form.minutes.unit": "分",
  "form.minutes.left": "あと{{number}}つ入れると、区分まで計算します。",
  "form.minutes.eating": "食事",
  "form.minutes.toilet": "排泄",
  "form.minutes.moving": "移動",
  "form.minutes.washing": "清潔保持",
  "form.minutes.indirect": "間接",
  "form.minutes.behaviour": "行動",
  "form.minutes.training": "機能訓練",
  "form.minutes.medical": "医療関連",
  "form.sheet": "そのほかの数字（あるときだけ）",
  "form.sheet.regression": "回帰値",
  "form.sheet.iadl": "IADL得点",
  "form.sheet.behaviour": "行動得点",
  "form.care.apart": "特別な医療の時間（別表第七）を、八つの時間に加える",
  "form.care.apart.hint":
    "用紙の時間に特別な医療が入っていないときだけ選びます。入っているかどうかは、まだ確かめられていません。",
  "form.figure.no-number": "数として読めません。0.7 のように、数字で入れてください。",
  "form.figure.too-fine": "小数は{{decimals}}けたまでです。用紙の数字をそのまま入れてください。",
  "form.figure.too-small": "小さすぎます。{{least}}以上の数を入れてください。",
  "form.figure.too-large": "大きすぎます。{{most}}までの数を入れてください。",
} as const;
