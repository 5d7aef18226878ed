export type { FormData, FormName } from "./forms/index.ts";
export type { Recipient } from "./forms/opinion-letter.ts";
export { PressFault, type PressOptions, type Printed } from "./press.ts";
export { openPrinting, type Printing } from "./print.ts";
