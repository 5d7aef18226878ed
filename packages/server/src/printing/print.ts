import type { FormData, FormName } from "./forms/index.ts";
import { openPress, type PressOptions, type Printed } from "./press.ts";

/** Prints forms: plain values in, the bytes of a PDF out. Knows no database and no request. */
export interface Printing {
  /** Fails with a `PressFault` when typesetting fails. */
  readonly print: <Name extends FormName>(form: Name, data: FormData<Name>) => Promise<Printed>;
  readonly close: () => Promise<void>;
}

/** One for a process: it holds a thread, which starts with the first print. */
export function openPrinting(options: PressOptions = {}): Printing {
  const { press, close } = openPress(options);
  return {
    print: async (form, data) => press({ form, data }),
    close,
  };
}
