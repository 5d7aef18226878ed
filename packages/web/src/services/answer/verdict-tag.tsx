import type { Verdict } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Tag, type TagKind } from "../../design/index.ts";

const looks: Readonly<Record<Verdict, TagKind>> = {
  yes: "success",
  maybe: "info",
  ask: "neutral",
  no: "neutral",
};

/** The answer for a measure in a word. */
export function VerdictTag({ verdict }: { verdict: Verdict }): ReactNode {
  return (
    <Tag kind={looks[verdict]}>
      <T k={`support.verdict.${verdict}`} />
    </Tag>
  );
}

/** 「要確認」: what rests on a source that is not official, or on reasoning. */
export function ToConfirm(): ReactNode {
  return (
    <Tag kind="warning">
      <T k="support.toConfirm" />
    </Tag>
  );
}
