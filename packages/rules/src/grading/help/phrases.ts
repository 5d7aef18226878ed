import type { HelpNote, OptionHelp } from "./help.ts";

// The words that return in every chapter of the survey help: the usual options' English names, and notes.

/** An option whose English label belongs to one item only. */
export function option(label: string, ja: string, en: string): OptionHelp {
  return { label, text: { ja, en } };
}

/** 支援が不要 */
export function notNeeded(ja: string, en: string): OptionHelp {
  return option("No support needed", ja, en);
}

/** 見守り等の支援が必要 */
export function watching(ja: string, en: string): OptionHelp {
  return option("Needs watching over or prompting", ja, en);
}

/** 部分的な支援が必要 */
export function partial(ja: string, en: string): OptionHelp {
  return option("Needs partial support", ja, en);
}

/** 全面的な支援が必要 */
export function full(ja: string, en: string): OptionHelp {
  return option("Needs full support", ja, en);
}

/** ない */
export function no(ja: string, en: string): OptionHelp {
  return option("No", ja, en);
}

/** ある */
export function yes(ja: string, en: string): OptionHelp {
  return option("Yes", ja, en);
}

/** A remark that the sources support. */
export function note(ja: string, en: string): HelpNote {
  return { text: { ja, en }, doubtful: false };
}

/** A remark that still has to be checked against the original manual; worded as a question. */
export function unsure(ja: string, en: string): HelpNote {
  return { text: { ja, en }, doubtful: true };
}
