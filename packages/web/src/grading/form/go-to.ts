import type { Item } from "@yorisoi/rules/grading";
import type { Section } from "../paper/index.ts";
import { questionId } from "./use-question.ts";
import { stopAt } from "./view.ts";

/** Moves the window and the focus to an element that may only be drawn in the next frame. */
export function focusSoon(id: string, block: ScrollLogicalPosition = "start"): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    const radio =
      place?.querySelector<HTMLElement>("input:checked") ?? place?.querySelector<HTMLElement>("input");
    const target = place?.matches("fieldset") ? radio : place;
    place?.scrollIntoView({ block });
    target?.focus({ preventScroll: true });
  });
}

export function goToSection(section: Section): void {
  stopAt(section.items[0]?.name ?? section.key);
  focusSoon(section.key);
}

export function goToItem(item: Item): void {
  stopAt(item.name);
  focusSoon(questionId("day", item), "center");
}
