import { may, type Resource } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { LinkButton, Notice } from "../../design/index.ts";
import { type Grant, SignedInOnly } from "../../identity/index.ts";

interface Props {
  /** What one must be allowed to read. */
  readonly resource: Resource;
  readonly heading: TextKey;
  readonly title: TextKey;
  readonly what: TextKey;
  readonly children: (grant: Grant) => ReactNode;
}

/** Shows a page to those whose role may read it, and tells the others so without asking the server, which would count it as refused. */
export function OnlyFor({ resource, heading, title, what, children }: Props): ReactNode {
  return (
    <SignedInOnly>
      {({ chosen }) =>
        chosen && may(chosen.role, resource, "read") ? (
          children(chosen)
        ) : (
          <div className="max-w-2xl space-y-6 py-2">
            <h1 className="text-std-28B-150">
              <T k={heading} />
            </h1>
            <Notice kind="info" title={<T k={title} />}>
              <p>
                <T k={what} />
              </p>
              <LinkButton to="/sign-in/role" kind="outline">
                <T k="audit.chooseRole" />
              </LinkButton>
            </Notice>
          </div>
        )
      }
    </SignedInOnly>
  );
}
