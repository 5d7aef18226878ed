/**
 * What else there is for who does not get through the 対象疾病 (seed row 90: 制度の谷間のない支援), one row each, with the law.
 * `ages`: from–until in whole years, null for no limit. `needs`: what else must hold. C is shown with 要確認.
 */
export const otherSchemeRows = [
  {
    code: "handbook",
    name: { ja: "障害者手帳からの申請", en: "By a disability handbook" },
    why: {
      ja: "身体障害・知的障害・精神障害にあたれば、病名にかかわらず障害福祉サービスを申請できます。",
      en: "A physical, intellectual or mental disability opens the same services whatever the disease.",
    },
    where: { ja: "市区町村の障害福祉の窓口", en: "municipal disability welfare office" },
    law: "障害者総合支援法4条1項・2項",
    ages: [null, null],
    needs: null,
    confidence: "A",
  },
  {
    code: "mental",
    name: { ja: "精神の病気での申請", en: "Because of a mental illness" },
    why: {
      ja: "精神保健福祉法の精神障害者は、障害者総合支援法の障害者にふくまれます。たとえば摂食障害の人は、主治医に相談してください。",
      en: "Persons with a mental illness are within the Act; with an eating disorder, for example, ask the doctor.",
    },
    where: {
      ja: "市区町村の障害福祉の窓口、精神保健福祉センター",
      en: "municipal office, mental health centre",
    },
    law: "障害者総合支援法4条1項（精神保健福祉法5条を引く）",
    ages: [null, null],
    needs: null,
    confidence: "A",
  },
  {
    code: "medical-subsidy",
    name: { ja: "特定医療費（指定難病の医療費助成）", en: "Medical subsidy for designated diseases" },
    why: {
      ja: "この日に指定難病であれば、医療費の助成を申請できます。",
      en: "A designated disease on that day may have its medical cost subsidised.",
    },
    where: { ja: "都道府県・指定都市（保健所など）", en: "prefecture or designated city (health centre)" },
    law: "難病法5条・6条・7条",
    ages: [null, null],
    needs: "designated",
    confidence: "A",
  },
  {
    code: "childhood",
    name: { ja: "小児慢性特定疾病の医療費助成", en: "Subsidy for childhood chronic diseases" },
    why: {
      ja: "18歳未満（続けている人は20歳未満）で、小児慢性特定疾病にあたれば申請できます。",
      en: "Under 18 (20 when continued) with a disease of the childhood list.",
    },
    where: { ja: "都道府県・指定都市・中核市（保健所など）", en: "prefecture or city (health centre)" },
    law: "児童福祉法6条の2・19条の2",
    ages: [null, 20],
    needs: null,
    confidence: "A",
  },
  {
    code: "self-support-medical",
    name: { ja: "自立支援医療", en: "Self-support medical care" },
    why: {
      ja: "精神の通院や、体の障害を軽くする治療の自己負担が下がります（18歳からの更生医療には手帳が要ります）。",
      en: "Lower costs for psychiatric outpatient care and for treatment of a physical disability.",
    },
    where: { ja: "市区町村の窓口", en: "municipal office" },
    law: "障害者総合支援法58条, 施行令1条の2",
    ages: [null, null],
    needs: null,
    confidence: "A",
  },
  {
    code: "care-insurance",
    name: { ja: "介護保険", en: "Long-term care insurance" },
    why: {
      ja: "65歳からはどの病気でも、40歳から64歳は16の特定疾病によるとき、申請できます。",
      en: "From 65 for any cause; from 40 to 64 because of one of 16 diseases.",
    },
    where: { ja: "市区町村の介護保険の窓口、地域包括支援センター", en: "municipal office, community centre" },
    law: "介護保険法7条3項・9条, 施行令2条",
    ages: [40, null],
    needs: null,
    confidence: "A",
  },
  {
    code: "pension",
    name: { ja: "障害年金", en: "Disability pension" },
    why: {
      ja: "病名の一覧はなく、手帳もいりません。初診日と保険料、障害の重さで決まります。",
      en: "No list of diseases, no handbook: it depends on first visit, contributions and degree.",
    },
    where: { ja: "年金事務所、市区町村の年金の窓口", en: "pension office, municipal office" },
    law: "国民年金法30条・30条の4, 厚生年金保険法47条",
    ages: [20, null],
    needs: null,
    confidence: "A",
  },
  {
    code: "centre",
    name: { ja: "難病相談支援センター", en: "Intractable disease support centre" },
    why: {
      ja: "指定難病でなくても、難病の人と家族の相談を受けます。お金はかかりません。",
      en: "Advice for persons with an intractable disease and families, designated or not.",
    },
    where: { ja: "都道府県の難病相談支援センター", en: "the centre of the prefecture" },
    law: "難病法28条1項1号・29条",
    ages: [null, null],
    needs: "since-2015",
    confidence: "A",
  },
  {
    code: "work",
    name: { ja: "仕事の相談と合理的配慮", en: "Work: advice and reasonable accommodation" },
    why: {
      ja: "働く上で長く制限がある人は、手帳がなくても、会社に配慮を求められます。ハローワークでも相談できます。",
      en: "Lasting limits at work: accommodation may be asked for without a handbook; job offices advise.",
    },
    where: { ja: "会社、ハローワーク", en: "employer, public job office" },
    law: "障害者雇用促進法2条1号・36条の2・36条の3",
    ages: [15, null],
    needs: null,
    confidence: "A",
  },
  {
    code: "local",
    name: { ja: "都道府県・市区町村だけの制度", en: "Schemes of the prefecture or municipality" },
    why: {
      ja: "国の一覧にない病気でも、その地域だけの助成や用具の給付があることがあります（要確認）。",
      en: "Some prefectures and municipalities help with diseases outside the national lists; ask.",
    },
    where: { ja: "市区町村・都道府県の窓口", en: "municipality and prefecture" },
    law: "それぞれの条例・要綱",
    ages: [null, null],
    needs: null,
    confidence: "C",
  },
] as const;
