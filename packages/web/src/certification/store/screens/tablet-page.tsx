import type { ReactNode } from "react";
import { usePageTitle } from "../../../app/page-title.ts";
import { T } from "../../../app/words.tsx";
import { SignedInOnly } from "../../../identity/index.ts";
import { OfflineCases } from "./offline-cases.tsx";
import { SavedBar } from "./saved-bar.tsx";

/** The cases on this device; without the server, for whoever gives the passphrase. */
export function TabletPage(): ReactNode {
  usePageTitle("store.tablet.title");
  return (
    <SignedInOnly>
      {() => (
        <div className="max-w-2xl space-y-6 py-2">
          <h1 className="text-std-28B-150">
            <T k="store.tablet.title" />
          </h1>
          <p>
            <T k="store.tablet.what" />
          </p>
          <SavedBar />
          <OfflineCases />
        </div>
      )}
    </SignedInOnly>
  );
}
