import { useEffect, useState } from "react";

/** Whether something has been going on for longer than `wait` milliseconds; short waits show nothing. */
export function useLate(isGoingOn: boolean, wait = 1000): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLate(true), wait);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isGoingOn, wait]);
  return late;
}
