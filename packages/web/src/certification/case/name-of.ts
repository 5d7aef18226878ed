import type { CasePerson } from "../answers.ts";

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(" ");

/** The whole name; a doctor who is asked once knows it in one piece. */
export const nameOf = ({ familyName, givenName }: Pick<CasePerson, "familyName" | "givenName">): string =>
  joined(familyName, givenName);

/** How the name is read. */
export const kanaOf = ({ familyKana, givenKana }: Pick<CasePerson, "familyKana" | "givenKana">): string =>
  joined(familyKana, givenKana);
