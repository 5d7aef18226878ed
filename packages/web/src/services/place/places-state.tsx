import type { ReactNode } from "react";
import { Loading } from "../../app/loading.tsx";
import { T } from "../../app/words.tsx";
import { Button, Notice } from "../../design/index.ts";
import type { PlacesView } from "./use-places.ts";

/** While the tables of places are on their way, or when they did not come. */
export function PlacesState({ view }: { view: PlacesView }): ReactNode {
  if (view.places) return null;
  if (!view.isFailed) return <Loading />;
  return (
    <div role="alert">
      <Notice kind="error" title={<T k="support.places.failed" />}>
        <p>
          <T k="support.places.failed.what" />
        </p>
        <Button kind="outline" onClick={view.retry}>
          <T k="support.places.retry" />
        </Button>
      </Notice>
    </div>
  );
}
