import type { ReactNode } from "react";
import { Button, LinkButton } from "../design/index.ts";
import { usePageTitle } from "./page-title.ts";
import { T } from "./words.tsx";

export function NotFound(): ReactNode {
  usePageTitle("app.notFound.title");
  return (
    <div className="max-w-2xl space-y-6 py-4">
      <h1 className="text-std-28B-150">
        <T k="app.notFound.title" />
      </h1>
      <p>
        <T k="app.notFound.what" />
      </p>
      <p>
        <LinkButton to="/">
          <T k="app.notFound.home" />
        </LinkButton>
      </p>
    </div>
  );
}

export function Broken(): ReactNode {
  usePageTitle("app.broken.title");
  return (
    <div role="alert" className="max-w-2xl space-y-6 py-4">
      <h1 className="text-std-28B-150">
        <T k="app.broken.title" />
      </h1>
      <p>
        <T k="app.broken.what" />
      </p>
      <p>
        <Button onClick={() => window.location.reload()}>
          <T k="app.broken.reload" />
        </Button>
      </p>
    </div>
  );
}
