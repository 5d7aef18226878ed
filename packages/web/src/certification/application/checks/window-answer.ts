import { createContext, useContext } from "react";
import type { WindowView } from "./use-window.ts";

const none: WindowView = { answer: null, isFailed: false, retry: () => undefined };

/** The check at the window, computed once for the whole screen. */
export const WindowCheck = createContext<WindowView>(none);

export const useWindowCheck = () => useContext(WindowCheck);
