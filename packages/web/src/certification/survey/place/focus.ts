import { PLACE } from "./place-heading.tsx";

export const itemHeadingId = (id: string): string => `item-${id}`;

/** Moves the focus to the heading of an item of the chapter that is shown, or to the heading of the page. */
export function focusPlace(item: string | null): void {
  requestAnimationFrame(() => {
    const heading =
      (item !== null && document.getElementById(itemHeadingId(item))) || document.getElementById(PLACE);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  });
}
