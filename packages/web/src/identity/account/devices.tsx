import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { useSayTime } from "../../app/say-time.ts";
import { Button, Confirm, Tag } from "../../design/index.ts";
import { signOut } from "../session/sign-out.ts";

interface DeviceRow {
  readonly sessionId: string;
  readonly deviceName: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly isThis: boolean;
}

const key = ["sessions"] as const;

/** Where one is signed in, and signing out there or everywhere. */
export function Devices(): ReactNode {
  const navigate = useNavigate();
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => ask<{ readonly sessions: readonly DeviceRow[] }>("GET", "/api/sessions"),
  });
  const end = useMutation({
    mutationFn: (id: string) => ask("DELETE", `/api/sessions/${id}`),
    onSuccess: () => questions.invalidateQueries({ queryKey: key }),
  });
  const leave = useMutation({
    mutationFn: () => signOut("everywhere"),
    onSuccess: () => navigate({ to: "/" }),
  });
  const [isAsking, setAsking] = useState(false);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) leave.mutate();
  };
  return (
    <div className="space-y-4">
      <ProblemNotice error={end.error ?? leave.error} />
      <ul className="space-y-4">
        {data.sessions.map((device) => (
          <DeviceEntry key={device.sessionId} device={device} onEnd={() => end.mutate(device.sessionId)} />
        ))}
      </ul>
      <Button kind="outline" onClick={() => setAsking(true)}>
        <T k="account.devices.everywhere" />
      </Button>
      <Confirm
        open={isAsking}
        title={<T k="account.devices.everywhere.title" />}
        yes={<T k="account.devices.everywhere" />}
        no={<T k="account.confirm.no" />}
        onAnswer={answer}
      >
        <p>
          <T k="account.devices.everywhere.what" />
        </p>
      </Confirm>
    </div>
  );
}

function DeviceEntry({ device, onEnd }: { device: DeviceRow; onEnd: () => void }): ReactNode {
  const { time } = useSayTime();
  const id = `device-${device.sessionId}`;
  return (
    <li className="space-y-2 rounded-12 border border-solid-gray-420 p-4">
      <p id={id} className="flex flex-wrap items-center gap-x-3 text-std-17B-170">
        <Furigana text={device.deviceName} />
        {device.isThis && (
          <Tag kind="info">
            <T k="account.devices.here" />
          </Tag>
        )}
      </p>
      <p className="flex flex-wrap gap-x-6">
        <span>
          <T k="account.devices.since" />：{time(device.startedAt)}
        </span>
        <span>
          <T k="account.devices.seen" />：{time(device.lastSeenAt)}
        </span>
      </p>
      {!device.isThis && (
        <Button kind="outline" aria-describedby={id} onClick={onEnd}>
          <T k="account.devices.end" />
        </Button>
      )}
    </li>
  );
}
