import { useEffect, useState } from "react";

const MINUTE = 60_000;

interface Now {
  readonly now: number;
  /** Looks at the clock before the minute is over: something has begun or ended. */
  readonly look: () => void;
}

/** The time by the clock of this device, anew every minute. */
export function useNow(): Now {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return { now, look: () => setNow(Date.now()) };
}
