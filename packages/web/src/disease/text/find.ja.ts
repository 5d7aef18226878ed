export const findJa = {
  "disease.find.title": "病気をさがす",
  "disease.find.lead": "病気の名前から、指定難病かどうか、障害福祉サービスの対象かどうかを調べられます。",
  "disease.find.query": "病気の名前",
  "disease.find.query.hint": "ひらがな、英語、略した名前、名前の一部でもさがせます。例：きょうひしょう、ALS",
  "disease.find.day.now": "調べる日：",
  "disease.find.day": "別の日の一覧で調べる",
  "disease.find.day.hint":
    "対象の病気は、日によってちがいます。例：H27.7.1、2015-07-01。空のときは今日です。",
  "disease.find.found": "{{number}}件見つかりました。よく合う順です。",
  "disease.find.first":
    "指定難病、小児慢性特定疾病、2013年の一覧にある病気の名前が入っています。入れたことばは、この画面の中だけで使います。",
  "disease.find.toCheck": "窓口での確認をする",
  "disease.find.toKnowledge": "病気とことばの知識を読む",
  "disease.find.none": "この書き方では見つかりませんでした",
  "disease.find.none.kana": "ひらがなや英語、略した名前でさがしてみてください。",
  "disease.find.none.part": "名前の一部だけにすると、見つかることがあります。",
  "disease.find.none.paper": "診断書や受給者証に書いてある病名を、そのまま入れてみてください。",
  "disease.find.none.ask":
    "一覧にない病名でも、対象になることがあります。市区町村の障害福祉の窓口か、主治医に聞いてください。",
  "disease.find.none.check": "この名前のまま、窓口での確認に進む",
  "disease.coverage.covered": "障害福祉サービスの対象",
  "disease.coverage.covered.inferred": "障害福祉サービスの対象（要確認）",
  "disease.coverage.not-covered": "この日は対象の一覧にない",
  "disease.coverage.not-covered.inferred": "この日は対象の一覧にない（要確認）",
  "disease.coverage.not-confirmed": "対象かどうか、確かめが必要",
} as const;
