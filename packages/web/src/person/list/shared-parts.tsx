import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { useSayDay } from "../../app/say-day.ts";
import type { SharedBy } from "../answers.ts";
import { Purpose, useParts } from "../words/consent-words.tsx";

/** Under which consents a record is shown: what, for what, until when. */
export function SharedParts({ shared }: { shared: readonly SharedBy[] }): ReactNode {
  const parts = useParts();
  const sayDay = useSayDay();
  return (
    <ul className="space-y-1">
      {shared.map(({ consentId, resources, purpose, validUntil }) => (
        <li key={consentId}>
          <Purpose code={purpose} />
          <span className="block text-solid-gray-700">
            <Furigana text={parts(resources)} />{" "}
            <T k="people.shared.until" values={{ day: sayDay(validUntil) }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
