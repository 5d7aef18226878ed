import type { ReactNode } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Banner } from "../../design/index.ts";
import { useSession } from "../session/use-session.ts";

/** The server says so in the page itself, so that pages that ask nothing of the server know it too. */
const isMarked = () => document.querySelector('meta[name="yorisoi-demo"]') !== null;

/** On every page of a demonstration: nothing here is real. */
export function DemoBanner(): ReactNode {
  const say = useSay();
  const { session } = useSession();
  if (!session?.isDemo && !isMarked()) return null;
  return (
    <div className="screen-only">
      <Banner kind="warning" label={say("menu.demo.label")}>
        <T k="menu.demo" />
      </Banner>
    </div>
  );
}
