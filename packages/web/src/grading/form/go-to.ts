import type { Item } from "@yorisoi/rules/grading";
import type { Section } from "../paper/index.ts";
import { questionId } from "./use-question.ts";
import { stopAt } from "./view.ts";

/** How many frames one waits for a place that is still being drawn: about a second. */
const PATIENCE = 60;

/** Moves the window and the focus to an element that may only be drawn in one of the next frames. */
export function focusSoon(id: string, block: ScrollLogicalPosition = "start", patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    if (place?.ariaBusy === "true" && patience > 0) {
      focusSoon(id, block, patience - 1);
      return;
    }
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
