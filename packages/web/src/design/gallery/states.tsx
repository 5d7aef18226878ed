import type { ReactNode } from "react";
import { Banner } from "../banner.tsx";
import { Button } from "../button.tsx";
import { Empty } from "../empty.tsx";
import { Notice } from "../notice.tsx";
import { Progress } from "../progress.tsx";
import { Saved, type SaveState } from "../saved.tsx";
import { StickyBar } from "../sticky-bar.tsx";
import { Tag } from "../tag.tsx";
import { Show } from "./show.tsx";
import { w } from "./words.ts";

const saveStates: readonly SaveState[] = ["idle", "saving", "saved", "failed"];
const saveWords = { saving: w.saving, saved: w.saved, failed: w.notSaved };

/** What tells how things stand. */
export function States(): ReactNode {
  return (
    <Show id="states" title={w.states}>
      <Banner kind="info" label={w.notice} actions={<Button kind="text">{w.more}</Button>}>
        {w.demo}
      </Banner>
      <Banner kind="warning" label={w.warning}>
        {w.attention}
      </Banner>
      <Banner kind="error" label={w.failure}>
        {w.broken}
      </Banner>
      <p className="flex flex-wrap gap-3">
        <Tag>{w.stopped}</Tag>
        <Tag kind="info">{w.new}</Tag>
        <Tag kind="success">{w.done}</Tag>
        <Tag kind="warning">{w.waiting}</Tag>
        <Tag kind="error">{w.late}</Tag>
      </p>
      <Notice kind="info" title={w.info}>
        {w.what}
      </Notice>
      <Notice kind="success" title={w.success} />
      <Notice kind="warning" title={w.warning}>
        {w.what}
      </Notice>
      <Notice kind="error" title={w.failure}>
        {w.what}
      </Notice>
      {saveStates.map((state) => (
        <Saved key={state} state={state} words={saveWords} retry={{ label: w.retry, onRetry: () => {} }} />
      ))}
      <div>
        <p>{w.what}</p>
        <StickyBar>
          <Saved state="saved" words={saveWords} />
        </StickyBar>
      </div>
      <Progress label={w.sum} value={3} most={10} words={w.rest} />
      <Progress label={w.unknown} />
      <Empty title={w.empty} act={<Button>{w.first}</Button>} />
    </Show>
  );
}
