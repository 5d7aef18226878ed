import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { useSayDay } from "../../app/say-day.ts";
import { today, useSayTime } from "../../app/say-time.ts";
import { Tag } from "../../design/index.ts";
import type { Consent, PersonKey } from "../answers.ts";
import { Purpose, useParts } from "../words/consent-words.tsx";
import { pathOf } from "../record/use-record.ts";
import { Withdraw } from "./withdraw.tsx";

interface Props {
  readonly of: PersonKey;
  readonly consent: Consent;
  readonly mayWithdraw: boolean;
}

type Standing = "withdrawn" | "inForce" | "over" | "notYet";

/** How a consent stands today; one that is over by itself has nothing left to withdraw. */
function standingOf({ withdrawnAt, isInForce, validUntil }: Consent): Standing {
  if (withdrawnAt) return "withdrawn";
  if (isInForce) return "inForce";
  return validUntil <= today() ? "over" : "notYet";
}

/** One consent in plain words: who may see what, for what, until when; and its withdrawal. */
export function ConsentEntry({ of, consent, mayWithdraw }: Props): ReactNode {
  const { toOrganisation, resources, purpose, validFrom, validUntil, how, givenOn, withdrawnAt } = consent;
  const standing = standingOf(consent);
  const parts = useParts();
  const sayDay = useSayDay();
  const { time } = useSayTime();
  return (
    <li className="space-y-1 rounded-8 border border-solid-gray-420 p-3">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-700">
          <Furigana text={toOrganisation.name} />
        </span>
        <Tag kind={standing === "inForce" ? "success" : "neutral"}>
          <T k={`consent.${standing}`} />
        </Tag>
      </p>
      <p>
        <Furigana text={parts(resources)} />
      </p>
      <p>
        <Purpose code={purpose} />{" "}
        <T k="consent.days" values={{ from: sayDay(validFrom), until: sayDay(validUntil) }} />
      </p>
      <p className="text-solid-gray-700">
        <T k={`consent.how.${how}`} /> <T k="consent.givenOn" values={{ day: sayDay(givenOn) }} />
      </p>
      {consent.documentId && (
        <a
          href={`${pathOf(of)}/documents/${consent.documentId}`}
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
          download
        >
          <T k="consent.document" />
        </a>
      )}
      {withdrawnAt && (
        <p>
          <T k="consent.withdrawnAt" values={{ time: time(withdrawnAt) }} /> {consent.withdrawnReason}
        </p>
      )}
      {mayWithdraw && ["inForce", "notYet"].includes(standing) && <Withdraw of={of} consent={consent} />}
    </li>
  );
}
