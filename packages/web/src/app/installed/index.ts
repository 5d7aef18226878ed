export { holdReload, isReloadHeld } from "./hold-reload.ts";
export { markTaken } from "./taken-mark.ts";
