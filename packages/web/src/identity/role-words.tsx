import { type OrganisationKind, organisationKinds, type Role, roles } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { usePreferences } from "../app/preferences.ts";
import { Furigana } from "../app/words.tsx";

/** The name of a role in the reader's language. */
export function RoleName({ role }: { role: Role }): ReactNode {
  const { language } = usePreferences();
  return <Furigana text={roles[role][language]} />;
}

/** What a role may do, in a sentence. */
export function RoleMeaning({ role }: { role: Role }): ReactNode {
  const { language } = usePreferences();
  return <Furigana text={roles[role].means[language]} />;
}

export function KindName({ kind }: { kind: OrganisationKind }): ReactNode {
  const { language } = usePreferences();
  return <Furigana text={organisationKinds[kind][language]} />;
}
