import type { CaseView } from "../answers.ts";

/** Whether somebody looks at the own case, or at that of a person they help: in plain words. */
export const isOwn = ({ role }: Pick<CaseView, "role">): boolean => role === "person" || role === "helper";
