import { useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { useSayTime } from "../../app/say-time.ts";
import { Button, Confirm } from "../../design/index.ts";
import { AddPasskey } from "./add-passkey.tsx";
import { RenamePasskey } from "./rename-passkey.tsx";

export interface PasskeyRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

const key = ["passkeys"] as const;
const again = () => questions.invalidateQueries({ queryKey: key });

/** One's passkeys: what they are called, when they were used, and adding, renaming and removing them. */
export function Passkeys(): ReactNode {
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => ask<{ readonly passkeys: readonly PasskeyRow[] }>("GET", "/api/passkeys"),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  return (
    <div className="space-y-4">
      <p>
        <T k="account.passkeys.what" />
      </p>
      {data.passkeys.length === 0 && (
        <p>
          <T k="account.passkeys.none" />
        </p>
      )}
      <ul className="space-y-4">
        {data.passkeys.map((passkey) => (
          <PasskeyEntry key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      <AddPasskey onDone={again} />
    </div>
  );
}

function PasskeyEntry({ passkey }: { passkey: PasskeyRow }): ReactNode {
  const { day } = useSayTime();
  const [doing, setDoing] = useState<"rename" | "remove" | null>(null);
  const remove = useMutation({
    mutationFn: () => ask("DELETE", `/api/passkeys/${passkey.id}`),
    onSuccess: again,
  });
  const { id, name, createdAt, lastUsedAt } = passkey;
  const renamed = async () => {
    setDoing(null);
    await again();
  };
  const answer = (yes: boolean) => {
    setDoing(null);
    if (yes) remove.mutate();
  };
  return (
    <li className="space-y-2 rounded-12 border border-solid-gray-420 p-4">
      <p id={`passkey-${id}`} className="text-std-17B-170">
        {name}
      </p>
      <p className="flex flex-wrap gap-x-6">
        <span>
          <T k="account.passkeys.made" />：{day(createdAt)}
        </span>
        <span>
          <T k="account.passkeys.used" />：{lastUsedAt ? day(lastUsedAt) : <T k="account.passkeys.never" />}
        </span>
      </p>
      <ProblemNotice error={remove.error} />
      {doing === "rename" ? (
        <RenamePasskey passkey={passkey} onDone={renamed} onCancel={() => setDoing(null)} />
      ) : (
        <p className="flex flex-wrap gap-3">
          <Button kind="outline" aria-describedby={`passkey-${id}`} onClick={() => setDoing("rename")}>
            <T k="account.passkeys.rename" />
          </Button>
          <Button kind="outline" aria-describedby={`passkey-${id}`} onClick={() => setDoing("remove")}>
            <T k="account.passkeys.remove" />
          </Button>
        </p>
      )}
      <Confirm
        open={doing === "remove"}
        title={<T k="account.passkeys.remove.title" values={{ name }} />}
        yes={<T k="account.passkeys.remove" />}
        no={<T k="account.confirm.no" />}
        onAnswer={answer}
      >
        <p>
          <T k="account.passkeys.remove.what" />
        </p>
      </Confirm>
    </li>
  );
}
