import { figuresJa } from "./text/figures.ja.ts";
import { filesJa } from "./text/files.ja.ts";
import { itemsJa } from "./text/items.ja.ts";
import { pageJa } from "./text/page.ja.ts";
import { progressJa } from "./text/progress.ja.ts";

export const formJa = { ...pageJa, ...itemsJa, ...progressJa, ...filesJa, ...figuresJa } as const;
