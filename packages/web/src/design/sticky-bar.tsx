import type { ReactNode } from "react";

/** Stays at the foot of the window as long as what it belongs to is on the screen; `scroll-padding` keeps focus above it. In a very low window it would hide too much. */
export function StickyBar({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="screen-only sticky bottom-0 [@media(max-height:22rem)]:static z-2 -mx-4 border-t border-solid-gray-420 bg-white px-4 py-2">
      {children}
    </div>
  );
}
