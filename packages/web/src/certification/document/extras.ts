import { type ComponentType, createContext, useContext } from "react";

/** What a screen adds to the fields of its form. Made once, outside of the component: a new object draws every field anew. */
export interface DocumentExtras {
  /** Instead of the field of a pattern, for example "disease.#.id". */
  readonly fields?: Readonly<Record<string, ComponentType<{ readonly fieldKey: string }>>>;
  /** Beneath the field of a pattern: hints, wishes, checks. */
  readonly beneath?: Readonly<Record<string, ComponentType<{ readonly fieldKey: string }>>>;
  /** Under the heading of a section, by its id. */
  readonly sections?: Readonly<Record<string, ComponentType>>;
}

const none: DocumentExtras = {};
const Extras = createContext<DocumentExtras>(none);

export const DocumentExtrasProvider = Extras.Provider;

export function useExtras(): DocumentExtras {
  return useContext(Extras);
}
