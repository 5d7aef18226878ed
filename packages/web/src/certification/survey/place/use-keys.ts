import { useEffect, useEffectEvent } from "react";
import { keyAct, type Pressed } from "./keys.ts";

const typing = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

function onWhat(target: Element): Pressed["on"] {
  if (target.matches(typing)) return "typing";
  return target.matches("input[type=radio]") ? "radio" : "other";
}

/** The item the focus is in, else the first one shown. */
const itemAround = (target: Element): Element | null =>
  target.closest("[data-item]") ?? document.querySelector("[data-item]");

const group = (item: Element | null, state: "day" | "severe") =>
  item?.querySelector(`fieldset[data-choices][id$=".${state}"]`) ?? null;

/** Chooses as a tap would; gives the words of what was chosen. */
function choose(question: Element | null, number: number): string | null {
  const radio = question?.querySelector<HTMLInputElement>(`input[data-sign="${number}"]`);
  if (!radio) return null;
  radio.click();
  const legend = question?.querySelector("legend")?.textContent ?? "";
  return `${legend} ${radio.labels?.[0]?.textContent ?? ""}`;
}

interface Ways {
  readonly anywhere: boolean;
  readonly move: (step: 1 | -1, from: string | null) => void;
  /** Says what a key chose while the focus stays elsewhere. */
  readonly say: (words: string) => void;
}

/** The survey by keyboard: digits answer, j and k and the arrows move. Where one types, every key is a letter. */
export function useKeys({ anywhere, move, say }: Ways): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest("dialog, header")) return;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    const isTaken = altKey || ctrlKey || metaKey || isComposing;
    const act = keyAct({ key, code, shift: shiftKey, isTaken, on: onWhat(target), anywhere });
    if (!act) return;
    const item = itemAround(target);
    if (act.act === "move") {
      event.preventDefault();
      move(act.step, item?.getAttribute("data-item") ?? null);
    } else if (act.act === "same") item?.querySelector<HTMLElement>("[data-same]")?.click();
    else {
      const of = act.of;
      const question = of === "focused" ? target.closest("fieldset[data-choices]") : group(item, of);
      const words = choose(question, act.number);
      if (words === null) return;
      event.preventDefault();
      if (of === "focused") question?.querySelector<HTMLElement>("input:checked")?.focus();
      else say(words);
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
