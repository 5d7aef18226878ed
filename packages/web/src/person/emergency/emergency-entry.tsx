import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { useSayTime } from "../../app/say-time.ts";
import { Button, Tag } from "../../design/index.ts";
import { RoleName } from "../../identity/index.ts";
import type { Emergency } from "../answers.ts";
import { pathOf, recordKey } from "../record/use-record.ts";

const MINUTE = 60_000;

/** Whole minutes that are left, looked at anew every minute. */
function useMinutesLeft(untilAt: string): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((Date.parse(untilAt) - now) / MINUTE));
}

interface Props {
  readonly emergency: Emergency;
  readonly mayEnd: boolean;
  readonly children?: ReactNode;
}

/** One opening: who, why, until when; open ones with the time that is left and the way to end them. */
export function EmergencyEntry({ emergency, mayEnd, children }: Props): ReactNode {
  const { displayName, byOrganisation, byRole, reason, startedAt, untilAt, isOpen } = emergency;
  const say = useSay();
  const { time } = useSayTime();
  const left = useMinutesLeft(untilAt);
  const values = { hours: Math.floor(left / 60), minutes: left % 60 };
  return (
    <li className="space-y-1 rounded-8 border border-solid-gray-420 p-3">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-700">
          <Furigana text={emergency.organisationName} />
        </span>
        <Tag kind={isOpen ? "warning" : "neutral"}>
          <T k={isOpen ? "emergency.open" : "emergency.over"} />
        </Tag>
      </p>
      <p>
        <Furigana text={byOrganisation.name} /> <RoleName role={byRole} />{" "}
        {displayName ?? say("person.somebody")}
      </p>
      <p>
        <T k="emergency.why" />
        {reason}
      </p>
      <p>
        <Furigana text={time(startedAt)} />〜<Furigana text={time(emergency.endedAt ?? untilAt)} />
      </p>
      {isOpen && (
        <p>
          <T k="emergency.left" values={values} />
        </p>
      )}
      {isOpen && mayEnd && <OpenActs emergency={emergency} />}
      {children}
    </li>
  );
}

function OpenActs({ emergency }: { emergency: Emergency }): ReactNode {
  const { organisationId, personId, emergencyId } = emergency;
  const [error, setError] = useState<unknown>(null);
  const end = async () => {
    try {
      await ask("POST", `${pathOf(emergency)}/emergencies/${emergencyId}/end`);
      questions.removeQueries({ queryKey: recordKey(emergency), type: "inactive" });
      await questions.invalidateQueries({ queryKey: ["emergencies"] });
      await questions.resetQueries({ queryKey: recordKey(emergency) });
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-x-6">
      <Link
        to="/people/$organisationId/$personId"
        params={{ organisationId, personId }}
        className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
      >
        <T k="emergency.show" />
      </Link>
      <Button kind="outline" onClick={() => void end()}>
        <T k="emergency.end" />
      </Button>
      <ProblemNotice error={error} />
    </div>
  );
}
