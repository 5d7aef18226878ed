import { Link } from "@tanstack/react-router";
import { isRole } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { useSayTime } from "../../app/say-time.ts";
import { Button } from "../../design/index.ts";
import type { NoticeRow } from "../answers.ts";
import { RoleName } from "../role-words.tsx";
import { useSession } from "../session/use-session.ts";
import { noticeWords } from "./notice-words.ts";

/** One notice: what happened, when, what to do. */
export function NoticeEntry({ notice, onRead }: { notice: NoticeRow; onRead: () => void }): ReactNode {
  const { time } = useSayTime();
  const { who } = useSession();
  const { title, what, go } = noticeWords(notice.kind, who?.chosen?.role);
  const role = notice.details["role"] ?? "";
  const id = `notice-${notice.noticeId}`;
  return (
    <li className="space-y-1 rounded-8 border border-l-8 border-key-900 bg-white p-4">
      <p id={id} className="text-std-17B-170">
        <T k={title} />
      </p>
      <p className="text-solid-gray-700">
        <time dateTime={notice.at}>{time(notice.at)}</time>
        {isRole(role) && (
          <span className="ml-3">
            <RoleName role={role} />
          </span>
        )}
      </p>
      <p className="text-pretty">
        <T k={what} values={notice.details} />
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-1">
        {notice.readAt === null ? (
          <Button kind="outline" aria-describedby={id} onClick={onRead}>
            <T k="notice.read" />
          </Button>
        ) : (
          <span className="text-solid-gray-700">
            <T k="notice.isRead" />
          </span>
        )}
        {go && (
          <Link
            to={go.to}
            className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
          >
            <T k={go.label} />
          </Link>
        )}
      </p>
    </li>
  );
}
