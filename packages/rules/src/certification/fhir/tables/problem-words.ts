/** What is said of a response that cannot be read: what happened, and what to do. */
export const problemWords = {
  "not-a-response": {
    ja: "FHIR の QuestionnaireResponse ではありません。出したシステムで、この形式を選びなおしてください。",
    en: "This is no FHIR QuestionnaireResponse. Choose that format where it was made.",
  },
  "other-questionnaire": {
    ja: "別の様式への回答です。questionnaire の URL が、この様式と版のものかを確かめてください。",
    en: "This answers another questionnaire. Check that its url is that of this form and edition.",
  },
  "malformed-item": {
    ja: "linkId がないなど、FHIR の形に合わない項目があります。出したシステムの担当者に聞いてください。",
    en: "An item has no linkId or not the shape of FHIR. Ask whoever runs the system it came from.",
  },
  "unknown-item": {
    ja: "この様式にない項目です。linkId を確かめてください。",
    en: "The form has no such item. Check the linkId.",
  },
  "misplaced-item": {
    ja: "項目が、自分の表の外にあります。Questionnaire と同じ所に入れてください。",
    en: "The item stands outside its table. Put it where the Questionnaire has it.",
  },
  "repeated-item": {
    ja: "同じ項目、または同じ名前の行が二つあります。一つにしてください。",
    en: "The same item, or a row of the same name, comes twice. Keep one.",
  },
  "several-answers": {
    ja: "答えが一つの項目に、いくつも答えがあります。一つにしてください。",
    en: "An item that takes one answer has several. Keep one.",
  },
  "wrong-type": {
    ja: "答えの型（value[x]）が項目と合いません。Questionnaire の type に合わせてください。",
    en: "The value[x] does not fit the item. Use the type of the Questionnaire.",
  },
  "other-system": {
    ja: "コード体系（system）が項目のものではありません。Questionnaire の選択肢から選んでください。",
    en: "The code comes from another code system. Use the options of the Questionnaire.",
  },
} as const;
