import { usePreferences } from "../../app/preferences.ts";
import type { TableLook } from "../../design/index.ts";

/** Three columns of English words, which do not break, are wider than a telephone: there such a table becomes a list. */
export function useLawLook(): TableLook {
  const { language } = usePreferences();
  return language === "en" ? "stacks" : "plain";
}
