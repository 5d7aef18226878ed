import type { ReactNode } from "react";
import { Loading } from "../../app/loading.tsx";
import { T } from "../../app/words.tsx";
import { Button, Notice } from "../../design/index.ts";
import type { CatalogueView } from "./use-catalogue.ts";

/** While the catalogue is on its way, or when it did not come. Nothing once it is there. */
export function CatalogueState({ view }: { view: CatalogueView }): ReactNode {
  const { catalogue, isFailed, retry } = view;
  if (catalogue) return null;
  if (!isFailed) return <Loading />;
  return (
    <div role="alert">
      <Notice kind="error" title={<T k="disease.notFetched" />}>
        <p>
          <T k="disease.notFetched.what" />
        </p>
        <Button kind="outline" onClick={retry}>
          <T k="disease.notFetched.again" />
        </Button>
      </Notice>
    </div>
  );
}

/** Said where an answer would be better with the lists of the server, which did not come. */
export function ImportMissing({ view: { isImportMissing } }: { view: CatalogueView }): ReactNode {
  if (!isImportMissing) return null;
  return (
    <p className="text-solid-gray-700">
      <T k="disease.importMissing" />
    </p>
  );
}
