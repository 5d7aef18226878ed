import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { useSayTime } from "../../app/say-time.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { Button, Dialog, Form, PasswordField } from "../../design/index.ts";
import { useNeeded } from "../form/use-needed.ts";

interface LinkedProvider {
  readonly issuer: string;
  /** Null when it is no longer set up here. */
  readonly name: string | null;
  readonly linkedAt: string;
}

const key = ["openid-links"] as const;

/** The providers my account is linked with, and ending a link. */
export function LinkedProviders(): ReactNode {
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => ask<{ readonly links: readonly LinkedProvider[] }>("GET", "/api/account/openid"),
  });
  const [leaving, setLeaving] = useState<LinkedProvider | null>(null);
  const [isDone, setDone] = useState(false);
  const { day } = useSayTime();
  const done = async () => {
    setLeaving(null);
    setDone(true);
    await questions.invalidateQueries({ queryKey: key });
  };
  if (error) return <ProblemNotice error={error} />;
  return (
    <>
      <output className="block">{isDone && <T k="account.openid.unlinked" />}</output>
      {data && data.links.length > 0 && (
        <ul className="space-y-3">
          {data.links.map((each) => (
            <li key={each.issuer} className="border-l-4 border-solid-gray-200 pl-4">
              <p>
                <T k="account.openid.linked" />：<Name of={each} />
              </p>
              <p className="text-solid-gray-700">
                <T k="account.openid.since" values={{ day: day(each.linkedAt) }} />
              </p>
              <Button kind="text" className="-ml-3" onClick={() => setLeaving(each)}>
                <T k="account.openid.unlink" />
                <span className="sr-only"> {each.name ?? each.issuer}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {leaving && <Unlink provider={leaving} onDone={done} onClose={() => setLeaving(null)} />}
    </>
  );
}

function Name({ of: { name, issuer } }: { of: LinkedProvider }): ReactNode {
  return name ? <Furigana text={name} /> : <span className="break-all">{issuer}</span>;
}

interface UnlinkProps {
  readonly provider: LinkedProvider;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the password, so that nobody at an open screen can do it, and one who does has a way in left. */
function Unlink({ provider, onDone, onClose }: UnlinkProps): ReactNode {
  const say = useSay();
  const needed = useNeeded();
  const [password, setPassword] = useState("");
  const faults = useFaults({ "/password": "unlink-password" });
  const send = async () => {
    const ok = await faults.run([needed("unlink-password", "account.openid.unlink.password", password)], () =>
      ask("DELETE", "/api/account/openid", { body: { issuer: provider.issuer, password } }),
    );
    if (ok) await onDone();
    else setPassword("");
  };
  return (
    <Dialog
      open
      title={<T k="account.openid.unlink.title" values={{ name: provider.name ?? provider.issuer }} />}
      onClose={onClose}
      close={<T k="account.confirm.no" />}
    >
      <p>
        <T k="account.openid.unlink.what" />
      </p>
      <Form
        label={say("account.openid.unlink")}
        submit={<T k="account.openid.unlink" />}
        busyWords={<T k="busy.wait" />}
        onSubmit={send}
      >
        <FaultSummary faults={faults} />
        <PasswordField
          id="unlink-password"
          label={<T k="account.openid.unlink.password" />}
          show={<T k="account.password.show" />}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={faults.at("unlink-password")}
        />
      </Form>
    </Dialog>
  );
}
