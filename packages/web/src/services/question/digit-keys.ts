import type { KeyboardEvent } from "react";
import { answerByKey } from "../../design/index.ts";

const keys = "123456789";
/** A grade or a class of a handbook has the key of its own number. */
const ownNumber = /^(?:区分)?([1-9])$/u;

/** The number keys of answers: their own numbers where they have some, the rest in order. After the ninth there is none. */
export function signsOf(values: readonly string[]): readonly (string | undefined)[] {
  const own = values.map((value) => ownNumber.exec(value)?.[1]);
  const left = Array.from(keys).filter((key) => !own.includes(key));
  return own.map((key) => key ?? left.shift());
}

/** Number keys choose: one answer out of several as everywhere, and of answers that can be ticked the one at that place. */
export function answerByDigit(event: KeyboardEvent<HTMLElement>): void {
  answerByKey(event);
  const { target, key, altKey, ctrlKey, metaKey } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== "checkbox" || altKey || ctrlKey || metaKey)
    return;
  const at = keys.indexOf(key.normalize("NFKC"));
  const boxes = target.closest("fieldset")?.querySelectorAll<HTMLInputElement>("input[type=checkbox]");
  const box = at < 0 ? undefined : boxes?.[at];
  if (!box) return;
  event.preventDefault();
  box.click();
  box.focus();
}
