import { usePreferences } from "../../app/preferences.ts";
import { useSay } from "../../app/words.tsx";
import type { LogEntry } from "../record-answer.ts";

interface Said {
  readonly who: string;
  readonly why: string;
  /** With which record, when it was not this one. */
  readonly record: string;
}

/** Who, why and which record of an entry, in the reader's language. */
export function useSayEntry(): (entry: LogEntry) => Said {
  const say = useSay();
  const { language } = usePreferences();
  return ({ who, purpose, purposeWords, mergedNumber }) => {
    const { isSelf, displayName, roleWords, organisationName } = who;
    const others = [organisationName, roleWords?.[language], displayName].filter(Boolean).join(" ");
    return {
      who: isSelf ? say("person.me") : others || say("accessLog.program"),
      why: purposeWords?.[language] ?? purpose,
      record: mergedNumber === null ? "" : say("accessLog.merged", { number: mergedNumber }),
    };
  };
}
