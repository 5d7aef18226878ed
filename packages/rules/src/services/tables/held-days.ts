import { day } from "../../calendar/index.ts";

/** 2020-12-01: the texts of law/2020 (state of November 2020) are certainly in force. Nothing older is held. */
export const heldSince = day("2020-12-01");

/** 2026-02-08: day of the snapshot of law/extracts-2026-02.md. What only it says is not certain on earlier days. */
export const heldCurrent = day("2026-02-08");
