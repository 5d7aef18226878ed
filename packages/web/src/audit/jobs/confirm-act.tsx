import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Confirm } from "../../design/index.ts";
import type { JobAct } from "./answers.ts";
import { useJobName } from "./job-name.ts";

interface Props {
  readonly act: JobAct;
  readonly name: string;
  readonly onAnswer: (isYes: boolean) => void;
}

/** Asks before a job is tried again or given up. */
export function ConfirmAct({ act, name, onAnswer }: Props): ReactNode {
  const nameOf = useJobName();
  return (
    <Confirm
      open
      title={<T k={`jobs.${act}.title`} values={{ job: nameOf(name) }} />}
      yes={<T k={`jobs.${act}`} />}
      no={<T k="jobs.no" />}
      onAnswer={onAnswer}
    >
      <p>
        <T k={`jobs.${act}.what`} />
      </p>
    </Confirm>
  );
}
