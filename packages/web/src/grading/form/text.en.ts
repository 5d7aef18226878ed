import { figuresEn } from "./text/figures.en.ts";
import { filesEn } from "./text/files.en.ts";
import { itemsEn } from "./text/items.en.ts";
import { pageEn } from "./text/page.en.ts";
import { progressEn } from "./text/progress.en.ts";
import type { formJa } from "./text.ja.ts";

export const formEn: Record<keyof typeof formJa, string> = {
  ...pageEn,
  ...itemsEn,
  ...progressEn,
  ...filesEn,
  ...figuresEn,
};
