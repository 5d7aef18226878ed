import type { opensJa } from "./opens.ja.ts";

export const opensEn: Readonly<Record<keyof typeof opensJa, string>> = {
  "support.opens.title": "What this grade opens",
  "support.opens.with": "Grade condition met with {{grade}}",
  "support.opens.next": "Also with {{grade}}",
  "support.opens.regardless": "{{number}} that need no grade",
  "support.opens.toConfirm": "Not yet checked in the present official text. Check it at the office.",
  "support.opens.other": "Some support needs no grade. Find it from your illness and daily life.",
  "support.opens.link": "Find the support you can use",
};
