import { formJa } from "./form/text.ja.ts";
import { resultJa } from "./result/text.ja.ts";

export const gradingJa = { ...formJa, ...resultJa } as const;
