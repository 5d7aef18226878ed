import type { Language } from "../../language.ts";
import { grouped } from "./counts.ts";

/** A line on the terminal that says how far it is. */
export interface Progress {
  readonly show: (lines: number, bytes: number) => void;
  readonly clear: () => void;
}

/** Milliseconds between two lines. */
const EVERY = 500;

const nothing: Progress = { show: () => {}, clear: () => {} };

/** @param size bytes of all inputs, or null when nobody knows. */
export function progressOn(stream: NodeJS.WriteStream, size: number | null, language: Language): Progress {
  if (!stream.isTTY) return nothing;
  const began = performance.now();
  let last = began;
  let isShown = false;
  const clear = () => {
    if (isShown) stream.write("\r\u001b[K");
    isShown = false;
  };
  return {
    clear,
    show: (lines, bytes) => {
      const now = performance.now();
      if (now - last < EVERY) return;
      last = now;
      const speed = grouped(Math.round(lines / ((now - began) / 1000)));
      const percent = size ? Math.min(100, Math.floor((bytes / size) * 100)) : null;
      const done = grouped(lines);
      clear();
      stream.write(
        language === "en"
          ? `${done} lines (${speed} lines/s${percent === null ? "" : `, ${percent} %`})`
          : `${done} 行（${speed} 行/秒${percent === null ? "" : `、${percent} %`}）`,
      );
      isShown = true;
    },
  };
}
