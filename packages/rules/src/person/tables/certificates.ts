/**
 * Papers a person may hold. Sources: 総支法 = 障害者総合支援法 (417AC0000000123), 難病法 (426AC0000000050), 難病則 = 同施行規則
 * (426M60000100121), 総支則 (418M60000100019), as on e-Gov; ids such as S10 name
 * municipal pages in the founders' sheet of facts, which is not part of the project. `months` is the longest the paper is good for, null where there is no fixed term.
 */
export const certificateRows = {
  physical_handbook: {
    ja: "身体障害者手帳",
    en: "Physical disability handbook",
    plain: {
      ja: "体の障害が続いている人の手帳です。7 級の障害は表にありますが、7 級一つだけでは手帳は出ません。",
      en: "For people with a lasting physical disability. The table has a 7th grade, but one 7th-grade disability alone gives no handbook.",
    },
    grades: "1級 2級 3級 4級 5級 6級",
    provesDisease: false,
    months: null,
    from: null,
    source:
      "身体障害者福祉法15条（総支則65条の7が引く）; 級: 千早赤阪村・白浜町の案内, 7級: katsumi0486.com（公の一次資料は未確認）",
  },
  intellectual_handbook: {
    ja: "療育手帳",
    en: "Intellectual disability handbook",
    plain: {
      ja: "児童相談所などで知的障害と判定された人の手帳です。名前と区分は都道府県などでちがいます（東京都は「愛の手帳」1〜4 度など）。",
      en: "For people judged to have an intellectual disability. Name and grades differ by prefecture (Tokyo: 愛の手帳, 1 to 4).",
    },
    grades: "A B",
    provesDisease: false,
    months: null,
    from: null,
    source:
      "療育手帳制度について（昭和48年9月27日厚生省発児156号）: 重度とその他の別; 定義: 総支則（2020）本人確認の条; 福生市・千早赤阪村の案内",
  },
  mental_handbook: {
    ja: "精神障害者保健福祉手帳",
    en: "Mental disability handbook",
    plain: {
      ja: "精神の病気のために生活に制約がある人の手帳です。2 年ごとに更新します。",
      en: "For people whose life is limited by a mental illness. Renewed every two years.",
    },
    grades: "1級 2級 3級",
    provesDisease: true,
    months: 24,
    from: null,
    source:
      "精神保健福祉法45条（総支則が引く）; 級と2年: 茨城県 https://www.pref.ibaraki.jp/hokenfukushi/seiho/seishin/seishin/homepage.file/03teto/tetyoseido.html",
  },
  designated_disease: {
    ja: "特定医療費（指定難病）受給者証",
    en: "Medical subsidy certificate (designated disease)",
    plain: {
      ja: "指定難病の医療費の助けを受けるための証です。1 年ごとに更新します（特別の事情があるとき 1 年 6 か月まで）。",
      en: "For help with the medical cost of a designated disease. Renewed each year (up to 18 months in special circumstances).",
    },
    grades: "",
    provesDisease: true,
    months: 18,
    from: "2015-01-01",
    source: "難病法7条4項・9条・附則1条, 難病則31条; M7",
  },
  registration: {
    ja: "登録者証（指定難病）",
    en: "Registration certificate (designated disease)",
    plain: {
      ja: "指定難病にかかっていることを示す証です。病名は書かれません。ふつうはマイナンバーカードで示し、期限はありません。",
      en: "Shows that a person has a designated disease, without its name. Usually shown with the My Number card; no expiry.",
    },
    grades: "",
    provesDisease: true,
    months: null,
    from: "2024-04-01",
    source: "難病法28条2項, 難病則50条・50条の2; R1–R5",
  },
  child_chronic: {
    ja: "小児慢性特定疾病医療受給者証",
    en: "Medical subsidy certificate (childhood chronic disease)",
    plain: {
      ja: "小児慢性特定疾病の医療費の助けを受けるための証です。18 歳になるまで（続けて受けているときは 20 歳になるまで）です。",
      en: "For help with the medical cost of a childhood chronic disease, until 18 (until 20 if held without a break).",
    },
    grades: "",
    provesDisease: true,
    months: null,
    from: "2015-01-01",
    source: "児童福祉法6条の2・19条の3, 同施行令1条; C1・C2（始まりの日は難病法と同じ日の改正。要確認）",
  },
  welfare_services: {
    ja: "障害福祉サービス受給者証",
    en: "Welfare service certificate",
    plain: {
      ja: "使えるサービスと量が書いてある証です。期間はサービスごとにちがい、長くて 36 か月です。",
      en: "States the services and how much of them. Its term differs by service, 36 months at most.",
    },
    grades: "",
    provesDisease: false,
    months: 36,
    from: null,
    source: "総支法22条8項, 総支則15条; S10",
  },
} as const;
