import type { progressJa } from "./progress.ja.ts";

export const progressEn: Record<keyof typeof progressJa, string> = {
  "form.sections": "List of groups",
  "form.sections.at": "List of groups ({{at}} of {{of}})",
  "form.section.left": "{{number}} left",
  "form.section.done": "done",
  "form.section.optional": "may stay open",
  "form.progress.items": "Answered: {{answered}} of {{of}}",
  "form.previous": "Back: {{name}}",
  "form.next": "Next: {{name}}",
  "form.bar.left": "Items left: {{number}}",
  "form.bar.done": "All answered",
  "form.bar.result": "See the result",
  "form.saved.auto": "Saves by itself",
  "form.saved": "Saved on this device",
  "form.save.full":
    "The storage of this browser is full, so nothing could be saved. Closing the page loses the answers. Please save to a file.",
  "form.save.blocked":
    "The browser's settings do not allow saving on this device. Closing the page loses the answers. Please save to a file.",
  "form.result.wait": "The result appears here once everything is answered. Items left: {{number}}.",
  "form.result.label": "Result of the estimate",
  "form.missing.title": "Items not answered yet: {{number}}",
  "form.missing.what": "Choose an item to go to it.",
  "form.missing.assume": "Estimate with the lightest answer for items not answered",
  "form.missing.assume.hint": "A provisional estimate. The result may change once they are answered.",
};
