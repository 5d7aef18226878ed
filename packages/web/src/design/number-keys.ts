import type { KeyboardEvent } from "react";

/** The radio of a group that Tab would reach: the chosen one, else the first. */
function focusGroup(group: Element | undefined): boolean {
  const radio =
    group?.querySelector<HTMLInputElement>("input[type=radio]:checked") ??
    group?.querySelector<HTMLInputElement>("input[type=radio]");
  radio?.focus();
  return Boolean(radio);
}

function nextGroup(form: HTMLElement, group: Element): Element | undefined {
  const groups = [...form.querySelectorAll("fieldset[data-choices]")];
  return groups[groups.indexOf(group) + 1];
}

/**
 * Makes a long form quick by keyboard: a number key chooses the answer with that number and goes on to the next
 * question, Delete takes the answer back. After the last question the focus goes to the element marked `data-after`.
 */
export function answerByKey(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget: form, altKey, ctrlKey, metaKey } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== "radio" || altKey || ctrlKey || metaKey)
    return;
  const group = target.closest("fieldset[data-choices]");
  if (!group) return;
  if (event.key === "Delete" || event.key === "Backspace") {
    event.preventDefault();
    group.querySelector<HTMLElement>("[data-clear], input[data-sign='0']")?.click();
    target.focus();
    return;
  }
  const sign = event.key.normalize("NFKC");
  const radios = [...group.querySelectorAll<HTMLInputElement>("input[data-sign]")];
  const wanted = radios.find((radio) => radio.dataset["sign"] === sign);
  if (!wanted) return;
  event.preventDefault();
  wanted.click();
  if (!focusGroup(nextGroup(form, group))) document.querySelector<HTMLElement>("[data-after]")?.focus();
}
