import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import { NoticeEntry } from "./notice-entry.tsx";
import { useNotices } from "./use-notices.ts";

/** All notices one was given, newest first. */
export function AllNotices(): ReactNode {
  const { list, read, notices } = useNotices();
  return (
    <div className="space-y-3">
      <ProblemNotice error={list.error ?? read.error} />
      {list.data && notices.length === 0 && (
        <p>
          <T k="notice.none" />
        </p>
      )}
      <ul className="space-y-3">
        {notices.map((notice) => (
          <NoticeEntry key={notice.noticeId} notice={notice} onRead={() => read.mutate(notice.noticeId)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button kind="outline" onClick={() => void list.fetchNextPage()}>
          <T k="notice.more" />
        </Button>
      )}
    </div>
  );
}
