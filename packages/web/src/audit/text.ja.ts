import { detailsJa } from "./text/details.ja.ts";
import { jobsJa } from "./text/jobs.ja.ts";
import { logJa } from "./text/log.ja.ts";

export const auditJa = { ...logJa, ...detailsJa, ...jobsJa } as const;
