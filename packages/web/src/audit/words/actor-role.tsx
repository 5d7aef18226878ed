import { isRole } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { RoleName } from "../../identity/index.ts";
import { Coded } from "./coded.tsx";

/** The role an entry was made in: one that people hold, or one of the program itself. */
export function ActorRole({ role }: { role: string }): ReactNode {
  return isRole(role) ? <RoleName role={role} /> : <Coded under="audit.role" code={role} />;
}
