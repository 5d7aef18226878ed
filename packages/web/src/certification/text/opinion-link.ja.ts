export const opinionLinkJa = {
  "opinionLink.title": "医師意見書",
  "opinionLink.lead":
    "市町村から、医師意見書を頼まれた方の画面です。リンクとは別に届いた番号を入れてください。",
  "opinionLink.code": "8けたの番号",
  "opinionLink.code.hint": "電話、手紙などで、リンクとは別に知らせています。",
  "opinionLink.code.short": "番号が8けたそろっていません。届いた番号を見て、入れなおしてください。",
  "opinionLink.open": "意見書を開く",
  "opinionLink.once":
    "このリンクは、はじめに開いたブラウザだけで使えます。書き終わるまで、同じ機械で開いてください。",
  "opinionLink.noCode": "番号が分からないときは、頼んだ市町村に電話してください。",
  "opinionLink.none": "リンクをもう一度開いてください",
  "opinionLink.none.what":
    "このブラウザでは、まだ意見書が開かれていません。届いたリンクか二次元コードから開いてください。リンクが見つからないときは、頼んだ市町村に電話してください。",
  "opinionLink.until":
    "{{time}}まで、このブラウザで開けます。だれでも使える機械では、終わったらブラウザを閉じてください。",
  "opinionLink.saved": "送りました",
  "opinionLink.saving": "送っています",
  "opinionLink.away":
    "通信が切れています。{{number}}つの内容は、この画面にだけあります。閉じないでください。",
  "opinionLink.refused": "受け付けられなかった欄が {{number}} つあります。直してください。",
  "opinionLink.again": "もう一度送る",
  "opinionLink.you": "あなた",
  "opinionLink.somebody": "市町村の人",
} as const;
