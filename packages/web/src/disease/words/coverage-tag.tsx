import type { Certainty, CoverageStatus } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Tag, type TagKind } from "../../design/index.ts";

const kinds: Readonly<Record<CoverageStatus, TagKind>> = {
  covered: "success",
  "not-covered": "neutral",
  "not-confirmed": "warning",
};

interface Props {
  readonly status: CoverageStatus;
  readonly certainty: Certainty | null;
}

/** Whether a disease is one of those for which disability welfare services can be used, in a word. */
export function CoverageTag({ status, certainty }: Props): ReactNode {
  const isInferred = certainty === "inferred" && status !== "not-confirmed";
  return (
    <Tag kind={kinds[status]}>
      <T k={isInferred ? `disease.coverage.${status}.inferred` : `disease.coverage.${status}`} />
    </Tag>
  );
}
