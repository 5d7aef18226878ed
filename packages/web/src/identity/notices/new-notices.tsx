import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { NoticeEntry } from "./notice-entry.tsx";
import { useNotices } from "./use-notices.ts";

/** So many at once: what to do next must not be pushed off the screen. */
const SHOWN = 2;

/** The notices not seen yet, newest first, on top of the first page; nothing when there are none. */
export function NewNotices(): ReactNode {
  const { list, read, notices } = useNotices();
  const unread = notices.filter(({ readAt }) => readAt === null);
  if (list.error) return <ProblemNotice error={list.error} />;
  if (unread.length === 0) return null;
  return (
    <section aria-labelledby="new-notices" className="space-y-3">
      <h2 id="new-notices" className="text-std-20B-160">
        <T k="notice.title" />
      </h2>
      <ProblemNotice error={read.error} />
      <ul className="space-y-3">
        {unread.slice(0, SHOWN).map((notice) => (
          <NoticeEntry key={notice.noticeId} notice={notice} onRead={() => read.mutate(notice.noticeId)} />
        ))}
      </ul>
      {unread.length > SHOWN && (
        <p>
          <Link
            to="/account"
            hash="notices"
            className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
          >
            <T k="notice.rest" values={{ number: unread.length - SHOWN }} />
          </Link>
        </p>
      )}
    </section>
  );
}
