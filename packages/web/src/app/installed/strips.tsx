import { type ReactNode, useState, useSyncExternalStore } from "react";
import { Banner, Button } from "../../design/index.ts";
import { router } from "../routes.ts";
import { T, useSay } from "../words.tsx";
import { isReloadHeld } from "./hold-reload.ts";
import { takeNewVersion, useNewVersion } from "./new-version.ts";
import { hasTaken } from "./taken-mark.ts";

/** What holds for the app on this device as a whole: a new version, and being without a network. */
export function InstalledStrips(): ReactNode {
  return (
    <div className="screen-only">
      <NewVersion />
      <OffLine />
    </div>
  );
}

function NewVersion(): ReactNode {
  const say = useSay();
  const isThere = useNewVersion();
  const [isHeld, setHeld] = useState(false);
  if (!isThere) return null;
  const take = () => {
    setHeld(isReloadHeld());
    if (!isReloadHeld()) takeNewVersion();
  };
  return (
    <Banner
      kind="info"
      label={say("installed.new")}
      actions={
        <Button kind="outline" onClick={take}>
          <T k="installed.new.take" />
        </Button>
      }
    >
      <p>
        <T k="installed.new" />
      </p>
      <output>{isHeld && <T k="installed.new.held" />}</output>
    </Banner>
  );
}

function onNetwork(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Only where something was taken along: elsewhere there is nothing to open. */
function OffLine(): ReactNode {
  const say = useSay();
  const isAway = useSyncExternalStore(onNetwork, () => !navigator.onLine);
  if (!isAway || !hasTaken()) return null;
  return (
    <Banner
      kind="info"
      label={say("installed.offLine.label")}
      actions={
        <Button kind="outline" onClick={() => void router.navigate({ to: "/tablet" })}>
          <T k="installed.offLine.open" />
        </Button>
      }
    >
      <T k="installed.offLine" />
    </Banner>
  );
}
