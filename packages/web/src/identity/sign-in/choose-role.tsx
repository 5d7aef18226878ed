import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Button, LinkButton, Notice, Tag } from "../../design/index.ts";
import type { Grant, Somebody } from "../answers.ts";
import { RoleMeaning, RoleName } from "../role-words.tsx";
import { StepFrame } from "./step-frame.tsx";

interface Props {
  readonly session: Somebody;
  readonly inDialog?: boolean;
  readonly onDone: () => Promise<void> | void;
}

/** The roles one can work in, each explained; choosing is one press. */
export function ChooseRole({ session, inDialog = false, onDone }: Props): ReactNode {
  const choose = useMutation({
    mutationFn: (grantId: string) => ask("POST", "/api/session/role", { body: { grantId } }),
    onSuccess: () => onDone(),
  });
  if (session.grants.length === 0) return <NoRole inDialog={inDialog} />;
  return (
    <StepFrame title="signIn.role.title" inDialog={inDialog}>
      <p>
        <T k="signIn.role.lead" />
      </p>
      <ProblemNotice error={choose.error} />
      <ul className="space-y-4">
        {session.grants.map((grant) => (
          <RoleEntry
            key={grant.grantId}
            grant={grant}
            isNow={grant.grantId === session.chosen?.grantId}
            onChoose={() => choose.mutate(grant.grantId)}
          />
        ))}
      </ul>
    </StepFrame>
  );
}

function RoleEntry({ grant, isNow, onChoose }: { grant: Grant; isNow: boolean; onChoose: () => void }) {
  const name = `role-${grant.grantId}`;
  return (
    <li className="space-y-2 rounded-12 border border-solid-gray-420 p-4">
      <p id={name} className="flex flex-wrap items-center gap-x-3 text-std-17B-170">
        <RoleName role={grant.role} />
        <span className="font-400">
          <Furigana text={grant.organisationName} />
        </span>
        {isNow && (
          <Tag kind="info">
            <T k="signIn.role.now" />
          </Tag>
        )}
      </p>
      <p className="text-pretty">
        <RoleMeaning role={grant.role} />
      </p>
      <Button kind={isNow ? "outline" : "solid"} aria-describedby={name} onClick={onChoose}>
        <T k="signIn.role.use" />
      </Button>
    </li>
  );
}

function NoRole({ inDialog }: { inDialog: boolean }): ReactNode {
  return (
    <StepFrame title="signIn.role.title" inDialog={inDialog}>
      <Notice kind="info" title={<T k="signIn.role.none" />}>
        <p>
          <T k="signIn.role.none.what" />
        </p>
      </Notice>
      <p>
        <LinkButton to="/account">
          <T k="signIn.role.mine" />
        </LinkButton>
      </p>
    </StepFrame>
  );
}
