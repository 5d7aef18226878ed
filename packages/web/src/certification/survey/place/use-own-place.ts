import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { PlaceId } from "./places.ts";

interface OwnPlace {
  readonly at: PlaceId;
  readonly go: (to: PlaceId) => void;
}

/**
 * The page of the survey that is shown. It changes at once; the address follows, so that a reload and the way back find
 * it. Without a page in the address it is `resumed`.
 */
export function useOwnPlace(resumed: PlaceId): OwnPlace {
  const { at: asked } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [at, setAt] = useState(asked ?? resumed);
  /** Changes of the address that are ours and still on their way. */
  const following = useRef(0);
  const follow = useEffectEvent((address: string | undefined) => {
    if (following.current === 0) setAt(address ?? resumed);
  });
  useEffect(() => follow(asked), [asked]);
  const go = useCallback(
    (to: PlaceId) => {
      setAt(to);
      following.current += 1;
      setTimeout(() => {
        void navigate({ to: ".", search: { at: to }, resetScroll: false }).finally(() => {
          following.current -= 1;
        });
      });
    },
    [navigate],
  );
  return { at, go };
}
