import { questions } from "../../app/asking/index.ts";

const key = ["diseases", "last-query"] as const;

/** What was last looked for, so that coming back from a card shows it again. In memory only, gone at sign-out. */
export const lastQuery = (): string => questions.getQueryData<string>(key) ?? "";

export const keepQuery = (query: string): void => void questions.setQueryData(key, query);
