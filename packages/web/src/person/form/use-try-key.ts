import { useRef } from "react";

/** One key for every try to send the same thing from one form, so that a try after a lost answer does not act twice. */
export function useTryKey(): (body: unknown) => string {
  const last = useRef({ text: "", key: "" });
  return (body) => {
    const text = JSON.stringify(body);
    if (text !== last.current.text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
