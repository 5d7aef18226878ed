import type { CoverageStatus, OtherScheme, WindowAnswer } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Button, Disclosure, Notice, type NoticeKind } from "../../../design/index.ts";
import { Worded } from "../../document/index.ts";
import { useWindowCheck } from "./window-answer.ts";

const kinds: Readonly<Record<CoverageStatus, NoticeKind>> = {
  covered: "success",
  "not-covered": "info",
  "not-confirmed": "warning",
};

/** The answer of the check for the diseases and papers entered so far, and what else may help. */
export function DiseaseCheck(): ReactNode {
  const { answer, isFailed, retry } = useWindowCheck();
  if (isFailed) {
    return (
      <Notice kind="warning" title={<T k="application.check.notFetched" />}>
        <p>
          <T k="application.check.notFetched.what" />
        </p>
        <Button kind="outline" onClick={retry}>
          <T k="application.check.again" />
        </Button>
      </Notice>
    );
  }
  return answer && <Answer of={answer} />;
}

function Answer({ of }: { of: WindowAnswer }): ReactNode {
  return (
    <Notice kind={kinds[of.status]} title={<T k="application.check.title" />}>
      <p aria-live="polite">
        <Worded words={of.summary} />
      </p>
      {of.otherSchemes.length > 0 && <OtherSchemes of={of.otherSchemes} />}
      <p className="text-solid-gray-700">
        <T k="application.check.decides" />
      </p>
    </Notice>
  );
}

function OtherSchemes({ of }: { of: readonly OtherScheme[] }): ReactNode {
  return (
    <Disclosure summary={<T k="application.check.others" />}>
      <ul className="list-disc space-y-2 pl-5">
        {of.map(({ code, name, why, where }) => (
          <li key={code}>
            <span className="block font-700">
              <Worded words={name} />
            </span>
            <span className="block">
              <Worded words={why} />
            </span>
            <span className="block">
              <Worded words={where} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
