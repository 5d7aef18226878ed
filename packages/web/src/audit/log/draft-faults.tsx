import { describeDayProblem, parseDay } from "@yorisoi/rules/calendar";
import { useCallback } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, T } from "../../app/words.tsx";
import type { FieldError } from "../../design/index.ts";
import { dayOf, type Draft } from "./filter.ts";

const number = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const isNumber = (text: string) => text.trim() === "" || number.test(text.trim());

/** What is wrong with the conditions, so that a search that cannot work is not sent (and not written into the log). */
export function useDraftFaults(): (draft: Draft) => readonly FieldError[] {
  const { language } = usePreferences();
  return useCallback(
    ({ from, until, accountId, personId }: Draft) => {
      const faults: FieldError[] = [];
      const needDay = (id: string, text: string) => {
        const reading = parseDay(text);
        if (reading.ok) return;
        const message = reading.problems.map((each) => describeDayProblem(each, language)).join(" ");
        faults.push({ id, message: <Furigana text={message} /> });
      };
      needDay("audit-from", from);
      needDay("audit-until", until);
      const [first, last] = [dayOf(from), dayOf(until)];
      if (first && last && first > last)
        faults.push({ id: "audit-until", message: <T k="audit.fault.order" /> });
      if (!isNumber(accountId)) faults.push({ id: "audit-account", message: <T k="audit.fault.account" /> });
      if (!isNumber(personId)) faults.push({ id: "audit-person", message: <T k="audit.fault.person" /> });
      return faults;
    },
    [language],
  );
}
