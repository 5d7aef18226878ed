import { useEffect, useState } from "react";

/**
 * Whether somebody has done something on the page within the last `patience` milliseconds. A page that asks the server by
 * itself must not keep the session of one who has left alive.
 */
export function useAttended(patience: number): boolean {
  const [isAttended, setAttended] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      setAttended(true);
      timer = setTimeout(() => setAttended(false), patience);
    };
    const signs = ["keydown", "pointerdown", "wheel"] as const;
    for (const sign of signs) document.addEventListener(sign, wait, { passive: true });
    wait();
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, wait);
    };
  }, [patience]);
  return isAttended;
}
