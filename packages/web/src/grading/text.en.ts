import { formEn } from "./form/text.en.ts";
import { resultEn } from "./result/text.en.ts";

export const gradingEn = { ...formEn, ...resultEn } as const;
