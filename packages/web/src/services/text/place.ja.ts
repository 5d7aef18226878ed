export const placeJa = {
  "support.places.failed": "窓口の一覧を読みこめませんでした。",
  "support.places.failed.what": "つながりを確かめて、もう一度読みこんでください。答えは残っています。",
  "support.places.retry": "もう一度読みこむ",
  "support.place.site": "サイトを開く",
  "support.place.noPhone": "番号は市区町村のサイトで確認してください。",
  "support.place.elsewhere": "場所と番号は、市区町村の窓口か難病相談支援センターで聞けます。",
  "support.centre.several": "どのセンターが担当かは、電話で確かめてください。",
  "support.centre.more": "ほかのセンター {{number}}か所",
  "support.centre.phone": "電話 ",
  "support.centre.noPhone": "電話番号は、もとの一覧にありません。サイトで確認してください。",
} as const;
