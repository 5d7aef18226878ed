/**
 * Papers shown at the window to prove the disease, one row each: the days on which the paper exists, what it proves and
 * what not. Sources: 難病法 (426AC0000000050), 難病則 (426M60000100121), 総支令, 総支則; R2, R7, Q1–Q6 are the rows of the
 * founders' sheet of facts (municipal pages, B or C). The municipality decides what it accepts; C is shown with 要確認.
 */
export const proofRows = {
  diagnosis: {
    ja: "診断書",
    en: "medical certificate",
    from: null,
    until: null,
    proves: "書いてある病名",
    provesNot: "障害の程度。障害支援区分の医師意見書のかわりにもなりません",
    source: "海南市・高松市・阿見町の案内（Q1）",
    confidence: "B",
  },
  recipient: {
    ja: "特定医療費（指定難病）受給者証",
    en: "recipient certificate (designated disease)",
    from: "2015-01-01",
    until: null,
    proves: "書いてある指定難病",
    provesNot: "障害の程度。指定難病でない対象疾病には、この証はありません",
    source: "難病法7条4項; 海南市・高松市・阿見町の案内（Q1, Q2）",
    confidence: "B",
  },
  registration: {
    ja: "登録者証",
    en: "registration certificate",
    from: "2024-04-01",
    until: null,
    proves: "指定難病があること",
    provesNot: "病名（証に書いてありません）と、障害の程度",
    source: "難病法28条2項, 難病則50条; 広島市・福岡県（R2, R4, Q2）",
    confidence: "B",
  },
  opinion: {
    ja: "医師意見書",
    en: "doctor's opinion for the grade",
    from: null,
    until: null,
    proves: "障害支援区分を決めるための、心身の状態",
    provesNot: "病気の証明のかわりになるとは、どこにも書いてありません（別の書類です）",
    source: "総支令10条, 総支則7条2項（Q5）",
    confidence: "A",
  },
  childhood: {
    ja: "小児慢性特定疾病医療受給者証",
    en: "childhood chronic disease certificate",
    from: null,
    until: null,
    proves: "書いてある小児慢性特定疾病（病名を確かめる手がかり）",
    provesNot: "対象疾病であること。二つの一覧は同じではありません",
    source: "児童福祉法19条の3; 窓口での扱いは出典なし（要確認）",
    confidence: "C",
  },
  former: {
    ja: "特定疾患医療受給者証",
    en: "certificate of the former programme",
    from: null,
    until: "2015-01-01",
    proves: "書いてある特定疾患",
    provesNot: "2015年からの指定難病であること",
    source: "門真市の案内; 難病法（2015-01-01施行）",
    confidence: "B",
  },
} as const;
