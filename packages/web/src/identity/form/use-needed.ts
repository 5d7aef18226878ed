import type { Fault } from "../../app/form/index.ts";
import type { TextKey } from "../../app/text.ts";
import { useSay } from "../../app/words.tsx";

/** The fault of a field that must not be empty, said with the field's own label; none when something is in it. */
export function useNeeded(): (id: string, label: TextKey, value: string) => Fault | undefined {
  const say = useSay();
  return (id, label, value) =>
    value.trim() === "" ? { id, message: say("field.empty", { field: say(label) }) } : undefined;
}
