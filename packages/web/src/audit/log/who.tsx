import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { ActorRole } from "../words/actor-role.tsx";
import type { FoundEvent } from "./answers.ts";

/** Who made an entry: the name, the role, the organisation, as far as there are any. */
export function Who({ event }: { event: FoundEvent }): ReactNode {
  const { role, byOrganisationName } = event;
  const isPerson = event.accountId !== null;
  return (
    <span className="block min-w-28">
      <WhoName event={event} />
      {isPerson && role && (
        <span className="block text-solid-gray-700">
          <ActorRole role={role} />
        </span>
      )}
      {byOrganisationName && (
        <span className="block text-solid-gray-700">
          <Furigana text={byOrganisationName} />
        </span>
      )}
    </span>
  );
}

/** The name; an account of elsewhere has none here, and the program and those not signed in are called what they are. */
export function WhoName({ event: { accountId, accountName, role } }: { event: FoundEvent }): ReactNode {
  if (accountName) return <Furigana text={accountName} />;
  if (accountId) return <T k="audit.who.elsewhere" />;
  return <T k={role === "system" ? "audit.who.system" : "audit.who.nobody"} />;
}
