import type { filesJa } from "./files.ja.ts";

export const filesEn: Record<keyof typeof filesJa, string> = {
  "form.samples": "Load a sample",
  "form.samples.lead.2014": "Made-up cases to try the page with. Nobody real stands behind them.",
  "form.samples.lead.2013":
    "The four worked examples of the ministry's manual of 2013. Answers it does not give are set to the lightest one (one of example 3 was chosen to fit its scores).",
  "form.samples.load": "Load this sample",
  "form.file": "Open or save a file",
  "form.file.open": "Open a file",
  "form.file.open.hint":
    "A JSON file from this page or from the yorisoi command. It is read on this page only and not sent.",
  "form.file.save": "Save to a file",
  "form.file.save.hint": "You can save with answers missing. The file's name holds only the date.",
  "form.file.bad": "Places in the file that cannot be read: {{number}}",
  "form.file.bad.kept": "Your answers have not changed. Please correct the file and open it again.",
  "form.file.bad.part": "You can also load only the answers that could be read.",
  "form.file.part": "Load only what could be read ({{number}})",
  "form.file.none": "Do not load",
  "form.erase": "Delete all",
  "form.erase.next": "Delete these answers and start the next",
  "form.erase.title": "Delete all answers?",
  "form.erase.what": "All answers for “{{name}}” are deleted from this device.",
  "form.erase.undo": "As long as this page stays open you can bring them back.",
  "form.erase.yes": "Delete all",
  "form.erase.no": "Keep them",
  "form.done.sample": "The sample is loaded.",
  "form.done.file": "The answers of the file are loaded.",
  "form.done.cleared": "All answers are deleted.",
  "form.done.undone": "The earlier answers are back.",
  "form.kept": "Your earlier answers are kept.",
  "form.kept.cleared": "As long as this page stays open you can bring them back.",
  "form.undo": "Undo",
};
