import { type FieldValue, readValue, sameValue, type ValueProblem } from "@yorisoi/rules/certification";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Unwritten } from "./feed.ts";
import { useFeed, useFieldValue, usePlace } from "./use-part.ts";

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 600;

interface Ways {
  /** How a stored value stands in the box. */
  readonly show: (value: FieldValue) => string;
  /** What was typed, as `readValue` takes it. */
  readonly read: (text: string) => unknown;
}

export interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** What keeps the text from being written; said once one has paused or left. */
  readonly problems: readonly ValueProblem[];
  /** Somebody else wrote the field while this was typed: what they wrote stands until one of the two is chosen. */
  readonly overtaken: { readonly keepMine: () => void; readonly takeTheirs: () => void } | null;
  /** For the element around the box. */
  readonly around: {
    readonly onBlur: () => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: () => void;
  };
}

const includes = (known: readonly FieldValue[], value: FieldValue) =>
  known.some((one) => sameValue(one, value));

/**
 * The text in the box of a field. It is written when one pauses, leaves the box or the page, never while an input method is
 * at work on it. What cannot be read is not written and stays in the box.
 */
export function useTyped(key: string, { show, read }: Ways): Typed {
  const feed = useFeed();
  const { spec } = usePlace(key);
  const stored = useFieldValue(key) ?? null;
  const [typed, setTyped] = useState<Unwritten | null>(() => feed.unwritten.get(key) ?? null);
  const [isSettled, setSettled] = useState(typed !== null);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What was written last from here: the document may be a moment behind. */
  const sent = useRef<readonly FieldValue[]>([]);

  const put = (next: Unwritten | null) => {
    if (next) feed.unwritten.set(key, next);
    else {
      feed.unwritten.delete(key);
      feed.markUnread(key, false);
    }
    setTyped(next);
  };
  const send = (value: FieldValue) => {
    sent.current = [value];
    const { snapshot, write } = feed.source();
    const isOpen = snapshot.values.get(key) === undefined && feed.differenceOf(key) !== undefined;
    if (isOpen || !sameValue(snapshot.values.get(key) ?? null, value)) write(key, value);
  };
  const settle = (leaving: boolean) => {
    clearTimeout(timer.current);
    const waits = feed.unwritten.get(key);
    if (!waits || waits.isOvertaken || !feed.source().mayWrite) return;
    if (waits.isWritten) {
      if (leaving) put(null);
      return;
    }
    setSettled(true);
    const reading = readValue(spec, read(waits.text));
    feed.markUnread(key, !reading.ok);
    if (!reading.ok) return;
    const current = feed.source().snapshot.values.get(key) ?? null;
    if (!includes([...waits.known, reading.value], current)) {
      feed.markUnread(key, true);
      put({ ...waits, isOvertaken: true });
      return;
    }
    send(reading.value);
    put(leaving ? null : { ...waits, known: [...waits.known, reading.value], isWritten: true });
  };
  const settleLater = () => {
    clearTimeout(timer.current);
    // While two versions stand, half a sentence must not become the choice.
    if (isComposing.current || feed.differenceOf(key)) return;
    timer.current = setTimeout(() => settle(false), PAUSE);
  };
  const leave = useEffectEvent(() => settle(true));
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === "hidden") leave();
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      leave();
    };
  }, []);

  const isFollowing = typed === null || (typed.isWritten && !includes(typed.known, stored));
  const text = isFollowing ? show(stored) : typed.text;
  const reading = readValue(spec, read(text));
  const problems = isFollowing || reading.ok ? [] : reading.problems;
  return {
    text,
    type: (next) => {
      setSettled(false);
      const known = typed?.known ?? [stored, ...sent.current];
      put({ text: next, known, isWritten: false, isOvertaken: typed?.isOvertaken ?? false });
      settleLater();
    },
    problems: isSettled ? problems : problems.filter(({ code }) => code === "too-long"),
    overtaken: typed?.isOvertaken
      ? {
          keepMine: () => {
            if (!reading.ok) return;
            send(reading.value);
            put(null);
          },
          takeTheirs: () => put(null),
        }
      : null,
    around: {
      onBlur: () => {
        isComposing.current = false;
        settle(true);
      },
      onCompositionStart: () => {
        isComposing.current = true;
        clearTimeout(timer.current);
      },
      onCompositionEnd: () => {
        isComposing.current = false;
        settleLater();
      },
    },
  };
}
