import { detailsEn } from "./text/details.en.ts";
import { jobsEn } from "./text/jobs.en.ts";
import { logEn } from "./text/log.en.ts";

export const auditEn = { ...logEn, ...detailsEn, ...jobsEn } as const;
