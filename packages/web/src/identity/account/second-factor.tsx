import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Button, Dialog, Notice, Tag } from "../../design/index.ts";
import { sessionKey } from "../session/session-question.ts";
import { RecoveryCodes } from "../sign-in/recovery-codes.tsx";
import { SetUpCode } from "../sign-in/set-up-code.tsx";
import { ProveByCode } from "./prove-by-code.tsx";

interface Factors {
  readonly hasCode: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: number;
}

const key = ["second-factor"] as const;
/** With so few left it is time to make new ones. */
const FEW = 3;

type Doing = "setUp" | "renew" | "remove" | null;

/** The state of the one-time codes, and setting up, renewing and ending them. */
export function SecondFactor(): ReactNode {
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => ask<Factors>("GET", "/api/second-factor"),
  });
  const [doing, setDoing] = useState<Doing>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const done = async () => {
    setDoing(null);
    setCodes(null);
    await questions.invalidateQueries({ queryKey: key });
    await questions.invalidateQueries({ queryKey: sessionKey });
  };
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  if (codes) return <RecoveryCodes inDialog codes={codes} onKept={done} />;
  if (doing === "setUp") return <SetUpCode inDialog onDone={done} onCancel={() => setDoing(null)} />;
  return (
    <div className="space-y-4">
      {data.hasCode ? (
        <InUse left={data.recoveryCodesLeft} onDo={setDoing} />
      ) : (
        <NotInUse onSetUp={() => setDoing("setUp")} />
      )}
      <Renew open={doing === "renew"} onCodes={setCodes} onClose={() => setDoing(null)} />
      <Remove open={doing === "remove"} onDone={done} onClose={() => setDoing(null)} />
    </div>
  );
}

function InUse({ left, onDo }: { left: number; onDo: (what: Doing) => void }): ReactNode {
  return (
    <>
      <p>
        <Tag kind="success">
          <T k="account.code.on" />
        </Tag>
      </p>
      <p>
        <T k="account.recovery.left" values={{ number: left }} />
      </p>
      {left <= FEW && <Notice kind="warning" title={<T k="account.recovery.few" />} />}
      <div className="flex flex-wrap gap-3">
        <Button kind="outline" onClick={() => onDo("renew")}>
          <T k="account.recovery.renew" />
        </Button>
        <Button kind="outline" onClick={() => onDo("remove")}>
          <T k="account.code.remove" />
        </Button>
      </div>
    </>
  );
}

function NotInUse({ onSetUp }: { onSetUp: () => void }): ReactNode {
  return (
    <>
      <p>
        <Tag>
          <T k="account.code.off" />
        </Tag>
      </p>
      <p>
        <T k="account.code.off.what" />
      </p>
      <Button kind="outline" onClick={onSetUp}>
        <T k="account.code.setUp" />
      </Button>
    </>
  );
}

interface RenewProps {
  readonly open: boolean;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}

function Renew({ open, onCodes, onClose }: RenewProps): ReactNode {
  if (!open) return null;
  const renew = async (code: string) => {
    const answer = await ask<{ recoveryCodes: readonly string[] }>(
      "POST",
      "/api/second-factor/recovery-codes",
      { body: { code } },
    );
    onCodes(answer.recoveryCodes);
    onClose();
  };
  return (
    <Dialog
      open
      title={<T k="account.recovery.renew.title" />}
      onClose={onClose}
      close={<T k="account.confirm.no" />}
    >
      <p>
        <T k="account.recovery.renew.what" />
      </p>
      <ProveByCode submit="account.recovery.renew" send={renew} />
    </Dialog>
  );
}

interface RemoveProps {
  readonly open: boolean;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

function Remove({ open, onDone, onClose }: RemoveProps): ReactNode {
  if (!open) return null;
  const remove = async (code: string) => {
    await ask("POST", "/api/second-factor/remove", { body: { code } });
    await onDone();
  };
  return (
    <Dialog
      open
      title={<T k="account.code.remove.title" />}
      onClose={onClose}
      close={<T k="account.confirm.no" />}
    >
      <p>
        <T k="account.code.remove.what" />
      </p>
      <ProveByCode submit="account.code.remove" send={remove} />
    </Dialog>
  );
}
