import { DatabaseFault } from "../database/index.ts";

/**
 * Why a job failed, as a code of ours. The queue keeps what is thrown, and administrators read it: message and stack of
 * other errors could quote a name.
 */
export class JobFault extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = "JobFault";
    this.code = code;
    this.stack = "";
  }
}

export function asJobFault(error: unknown): JobFault {
  if (error instanceof JobFault) return error;
  return new JobFault(error instanceof DatabaseFault ? `database-${error.code}` : "fault");
}
