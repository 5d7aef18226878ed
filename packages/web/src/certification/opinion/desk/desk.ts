import type { Place } from "@yorisoi/rules/certification";
import type { JargonHint } from "@yorisoi/rules/certification/opinion";
import { createContext, useContext } from "react";
import type { Marks } from "../last-time/last-opinion.ts";
import type { OpinionSetting } from "./setting.ts";

/** What every part of the opinion on the screen shares. */
export interface OpinionDesk extends OpinionSetting {
  readonly find: (key: string) => Place | undefined;
  /** Against last time. */
  readonly marks: Marks;
  /** Words that want plainer ones, by field. */
  readonly hints: ReadonlyMap<string, readonly JargonHint[]>;
  readonly openSections: ReadonlySet<string>;
  readonly setOpen: (sections: readonly string[], isOpen: boolean) => void;
  /** Opens the section of a field and puts the focus into the field. */
  readonly goTo: (key: string) => void;
}

const Desk = createContext<OpinionDesk | null>(null);

export const DeskContext = Desk.Provider;

/** The desk this part of the screen belongs to. @throws outside of a DeskContext: a fault in the code. */
export function useDesk(): OpinionDesk {
  const desk = useContext(Desk);
  if (!desk) throw new Error("no opinion around this part of the screen");
  return desk;
}

/** Ids of the place that says where the opinion is by now, and of the last look before it is sent. */
export const STATUS = "opinion-status";
export const BEFORE_SENDING = "before-sending";

/** The id of the place of a table on the screen. */
export const tableId = (table: string): string => `table-${table}`;
