import { may } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { Notice } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import { Heading } from "../../app/heading.tsx";
import { EmergencyList } from "./emergency-list.tsx";
import { FindForm } from "./find-form.tsx";

/** Opening a record without consent when life or safety is at stake; for auditors, looking at what was opened. */
export function EmergencyPage(): ReactNode {
  usePageTitle("menu.emergency");
  return (
    <SignedInOnly>
      {({ chosen }) => (
        <div className="max-w-3xl space-y-8 py-2">
          <Heading title="emergency.title" />
          {may(chosen?.role, "emergency", "create") ? <Mine /> : <EmergencyList by="review" />}
        </div>
      )}
    </SignedInOnly>
  );
}

function Mine(): ReactNode {
  return (
    <>
      <Notice kind="warning" title={<T k="emergency.warning.title" />}>
        <ul className="list-disc pl-5">
          <li>
            <T k="emergency.warning.reason" />
          </li>
          <li>
            <T k="emergency.warning.ends" />
          </li>
          <li>
            <T k="emergency.warning.told" />
          </li>
        </ul>
      </Notice>
      <EmergencyList by="mine" />
      <FindForm />
    </>
  );
}
