import { fieldId } from "./field-id.ts";

/** How many frames one waits for a field that is still being drawn: about five seconds, a long sheet on a slow machine. */
const PATIENCE = 300;

/** Moves the window and the focus to the field of a key, which may only be drawn in one of the next frames. */
export function goToField(key: string): void {
  goToElement(fieldId(key));
}

/** The same for any element by its id. */
export function goToElement(id: string, patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    if (!place) {
      if (patience > 0) goToElement(id, patience - 1);
      return;
    }
    const inside =
      place.querySelector<HTMLElement>("input:checked") ??
      place.querySelector<HTMLElement>("input, select, textarea, button, summary");
    const target = place.tabIndex >= 0 || place.hasAttribute("tabindex") ? place : (inside ?? place);
    place.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  });
}
