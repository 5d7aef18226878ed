import { helperPermissions } from "@yorisoi/rules/person";
import type { z } from "zod";
import { inBoth } from "../../http/index.ts";

interface Given {
  readonly permission: string;
  readonly validFrom: string;
}

const ending = new Set<string>(
  Object.entries(helperPermissions).flatMap(([code, { needsEnd: isNeeded }]) => (isNeeded ? [code] : [])),
);

/** Whether this may be allowed only until a day. */
export const needsEnd = (permission: string) => ending.has(permission);

/** The same thing allowed twice from the same day on would be two ends for one permission. */
export function noneTwice(given: readonly Given[], context: z.core.$RefinementCtx): void {
  const keys = given.map(({ permission, validFrom }) => `${permission} ${validFrom}`);
  for (const [at, key] of keys.entries()) {
    if (keys.indexOf(key) === at) continue;
    const message = inBoth(
      "同じことが同じ日から二回あります。一つにしてください。",
      "The same thing is there twice from the same day. Leave one of them.",
    );
    context.addIssue({ code: "custom", path: [at, "permission"], message });
  }
}
