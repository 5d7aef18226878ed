import type { Values } from "@yorisoi/rules/certification";
import { ways } from "@yorisoi/rules/certification/case";
import type { CaseView } from "../../answers.ts";

type Way = keyof typeof ways;

/** How an application was handed in: at home on the screen, at the office as the form says. */
export function wayOf(values: Values, { role }: Pick<CaseView, "role">): Way {
  if (role === "person" || role === "helper") return "screen";
  const way = String(values.get("way"));
  return Object.hasOwn(ways, way) ? (way as Way) : "window";
}
