import type { FieldValue, Form, Snapshot } from "@yorisoi/rules/certification";
import type { CaseRole } from "@yorisoi/rules/certification/case";
import { createContext, createElement, type ReactNode, useContext, useLayoutEffect, useState } from "react";
import type { DocumentId } from "../answers.ts";
import { Feed, openFeed } from "./feed.ts";

/** Where what was written is by now. */
export type SavedState =
  /** Everything has reached the server. */
  | "sent"
  /** On this device, and on its way. */
  | "sending"
  /** On this device; the network is away. */
  | "kept"
  /** The server refused some of it: see `refused`. */
  | "refused";

/** A change the server did not take. It stays here until it is written anew or taken back. */
export interface RefusedChange {
  readonly key: string;
  readonly problems: readonly { readonly ja: string; readonly en: string }[];
}

/** A document that is open on the screen: what it holds, and how it is written. Changes anywhere show at once. */
export interface DocumentSource {
  readonly caseId: string;
  readonly document: DocumentId;
  readonly form: Form;
  /** With what was not sent yet. */
  readonly snapshot: Snapshot;
  readonly mayWrite: boolean;
  readonly saved: SavedState;
  /** How many changes wait on this device. */
  readonly waiting: number;
  readonly refused: readonly RefusedChange[];
  /** Writes one field at once, on top of all that is current there; after a difference, it is the choice. */
  readonly write: (key: string, value: FieldValue) => void;
  /** Who wrote a change, in words: a name, or a role. */
  readonly authorOf: (by: string, role?: CaseRole) => string;
}

const Source = createContext<DocumentSource | null>(null);

interface Props {
  readonly value: DocumentSource;
  readonly children: ReactNode;
}

/** Puts a document around a part of the screen. Every field in it is drawn anew only when it changes itself. */
export function DocumentProvider({ value, children }: Props): ReactNode {
  const one = `${value.caseId} ${value.document} ${value.form.id}`;
  return createElement(OneDocument, { key: one, value }, children);
}

function OneDocument({
  value,
  children,
}: Omit<Props, "children"> & Partial<Pick<Props, "children">>): ReactNode {
  const [feed] = useState(() => openFeed(value));
  useLayoutEffect(() => feed.put(value), [feed, value]);
  return createElement(Source, { value }, createElement(Feed, { value: feed }, children));
}

/**
 * The document this part of the screen belongs to; drawn anew at every change of it, so take `useDocumentPart` where there
 * are many. @throws outside of a DocumentProvider: a fault in the code.
 */
export function useDocument(): DocumentSource {
  const source = useContext(Source);
  if (!source) throw new Error("no document around this part of the screen");
  return source;
}
