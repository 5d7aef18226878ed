import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Saved } from "../../design/index.ts";
import { useDocument } from "../document/index.ts";
import type { LinkDocument } from "./link-document.ts";

/** Whether what was written has reached the server. This page keeps nothing once it is closed. */
export function LinkSaved({ document }: { document: LinkDocument }): ReactNode {
  const { saved, waiting, refused } = useDocument();
  const state = saved === "sent" ? "saved" : saved === "sending" ? "saving" : "failed";
  return (
    <Saved
      state={state}
      words={{
        saved: <T k="opinionLink.saved" />,
        saving: <T k="opinionLink.saving" />,
        failed:
          saved === "refused" ? (
            <T k="opinionLink.refused" values={{ number: refused.length }} />
          ) : (
            <T k="opinionLink.away" values={{ number: waiting }} />
          ),
      }}
      retry={{
        label: <T k="opinionLink.again" />,
        onRetry: () => void document.flush().catch(() => undefined),
      }}
    />
  );
}
