export const stateFormJa = {
  "stateForm.title": "体の状態について",
  "stateForm.lead":
    "調査の項目より先に、これを書きます（様式の名前は別紙1）。悪い時の様子を、具体的に聞きます。",
  "stateForm.toCase": "申請の画面へ",

  "stateForm.private.title": "家族には見せない話",
  "stateForm.private.write": "家族には見せない話を書く（別の画面）",
  "stateForm.private.read": "家族には見せない話を見る（別の画面）",
  "stateForm.private.who": "ここは、家族や支援者には見えません",
  "stateForm.private.who.what":
    "読めるのは、本人、この調査の調査員、窓口の担当者、審査会だけです。だれが見たかは記録に残ります。",
  "stateForm.private.screen":
    "家族がそばにいる時は、開かないでください。だれか来たら「かくす」を押すと、すぐにかくれます。",
  "stateForm.private.covered": "かくしています。",
  "stateForm.private.show": "見る・書く",
  "stateForm.private.cover": "かくす",
  "stateForm.private.coverKey": "Esc キーでも、かくれます。",
  "stateForm.private.notYours": "この画面は、あなたには開けません",
  "stateForm.private.back": "体の状態についてへ戻る",

  "stateForm.begin.closed": "まだ書き始められません",
  "stateForm.begin.warned": "書き始める前に",
  "stateForm.begin.goOn": "このまま書き始める",

  "stateForm.hints": "もう少し分かると、読む人に伝わります。",
  "stateForm.open.who": "だれが",
  "stateForm.open.when": "いつ",
  "stateForm.open.how-often": "何回",
  "stateForm.open.how-long": "どのくらいの時間",
  "stateForm.open.how-much-help": "どのくらいの手助け",
  "stateForm.open.how": "どんなふうに",
  "stateForm.open.what": "何を",
  "stateForm.open.repeat": "もう一度",
  "stateForm.examples.symptoms": "この病気でよく聞く症状（例）",
  "stateForm.examples.difficulties": "この病気でよく聞く困りごと（例）",

  "stateForm.year.how": "月ごとに、どうだったかを選びます。覚えていない月は「分からない」でかまいません。",
  "stateForm.year.of": "{{year}}年",
  "stateForm.month": "{{month}}月",
  "stateForm.month.open": "まだ",
  "stateForm.year.unknown": "まだ聞いていない{{count}}か月を「分からない」にする",
  "stateForm.year.notes": "月のできごとを書く",
  "stateForm.year.table": "表で見る",
  "stateForm.year.caption": "この一年の様子",
  "stateForm.year.month": "月",
  "stateForm.year.state": "様子",
  "stateForm.year.note": "できごと",

  "stateForm.wishes": "審査会が知りたいこと",
  "stateForm.wishes.what": "聞けなかったことは、そのままでかまいません。",
  "stateForm.wish.met": "あり",
  "stateForm.wish.open": "まだ",
  "stateForm.checks": "もう一度、見てほしいところ",
  "stateForm.checks.what": "このままでもよければ、直さなくてかまいません",

  "stateForm.send": "送る",
  "stateForm.send.what": "送る前に、足りないものがあれば知らせます。",
  "stateForm.send.noNetwork": "今は、送れません",
  "stateForm.send.noNetwork.what":
    "通信が切れています。書いたことは、この端末にあります。つながったら、もう一度押してください。",
  "stateForm.sent": "送りました",
  "stateForm.sent.what": "窓口の担当者が内容を確かめます。質問があれば、ここにもどってきます。",
} as const;
