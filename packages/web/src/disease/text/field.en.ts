import type { fieldJa } from "./field.ja.ts";

export const fieldEn: Record<keyof typeof fieldJa, string> = {
  "disease.list.designated": "Designated intractable disease",
  "disease.list.designated.number": "Designated disease no. {{number}}",
  "disease.list.childhood": "Chronic disease of childhood",
  "disease.list.support": "Listed for disability welfare services",
  "disease.list.2013": "Name of 2013",
  "disease.why.name": "Found by “{{text}}”",
  "disease.why.kana": "Found by “{{text}}”",
  "disease.why.romaji": "The reading fits ({{text}})",
  "disease.why.abbreviation": "Found by its abbreviation “{{text}}”",
  "disease.why.english": "Found by its English name “{{text}}”",
  "disease.why.synonym": "Found by another name “{{text}}”",
  "disease.why.former-name": "Found by its former name “{{text}}”",
  "disease.why.everyday": "Found by the everyday words “{{text}}”",
  "disease.why.typing-error": "Close to “{{text}}”",
  "disease.why.part": "A part of “{{text}}” fits",
  "disease.notFetched": "The list of diseases could not be loaded",
  "disease.notFetched.what": "There seems to be no connection. Load it again once you are connected.",
  "disease.notFetched.again": "Load again",
  "disease.importMissing":
    "The lists imported on this server could not be read. Answers rest on the built-in lists alone.",
  "disease.field.asTyped": "Not on a list here; taken as typed.",
  "disease.field.remove": "Remove",
  "disease.field.useTyped": "Take “{{name}}” as a name that is on no list",
  "disease.field.list": "Diseases found",
  "disease.field.found": "{{number}} found. Choose with the arrow keys.",
  "disease.field.none":
    "Nothing found. Hiragana, English, abbreviations and parts of a name work too. Try the name as the diagnosis has it.",
  "disease.field.noneTyped":
    "Nothing found. Hiragana, English and abbreviations work too. Otherwise the name can be taken as typed.",
  "disease.term.close": "Close",
  "disease.source": "Source: ",
};
