import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { LinkButton } from "../../design/index.ts";

/** A page that is not for the present role: says so, and where to go. */
export function NotAllowed(): ReactNode {
  return (
    <div className="max-w-xl space-y-4 py-2">
      <h1 className="text-std-28B-150">
        <T k="guard.notAllowed" />
      </h1>
      <p>
        <T k="guard.notAllowed.what" />
      </p>
      <p className="flex flex-wrap gap-3">
        <LinkButton to="/">
          <T k="app.notFound.home" />
        </LinkButton>
        <LinkButton to="/sign-in/role" kind="outline">
          <T k="menu.role" />
        </LinkButton>
      </p>
    </div>
  );
}
