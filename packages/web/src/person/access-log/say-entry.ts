import { usePreferences } from "../../app/preferences.ts";
import { useSay } from "../../app/words.tsx";
import type { LogEntry } from "../record-answer.ts";

/** Who and why of an entry, in the reader's language. */
export function useSayEntry(): (entry: LogEntry) => { readonly who: string; readonly why: string } {
  const say = useSay();
  const { language } = usePreferences();
  return ({ who, purpose, purposeWords }) => {
    const { isSelf, displayName, roleWords, organisationName } = who;
    const others = [organisationName, roleWords?.[language], displayName].filter(Boolean).join(" ");
    return {
      who: isSelf ? say("person.me") : others || say("accessLog.program"),
      why: purposeWords?.[language] ?? purpose,
    };
  };
}
