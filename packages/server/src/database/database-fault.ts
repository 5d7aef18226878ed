interface PostgresError extends Error {
  readonly code: string;
  readonly constraint?: string;
  readonly table?: string;
}

/**
 * An error of the database without what PostgreSQL says about it: its message, detail and parameters can quote a name
 * or a disease. Only the code (SQLSTATE) and the names of constraint and table, which are ours, remain.
 */
export class DatabaseFault extends Error {
  readonly code: string;
  readonly constraint: string | undefined;
  readonly table: string | undefined;

  constructor({ code, constraint, table }: { code: string; constraint?: string; table?: string }) {
    super(`database ${code}${constraint ? ` ${constraint}` : ""}`);
    this.name = "DatabaseFault";
    this.code = code;
    this.constraint = constraint;
    this.table = table;
  }
}

const isPostgresError = (error: unknown): error is PostgresError =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code !== "";

/** What the driver says, without a code, when a connection breaks under a statement. */
const isBroken = (error: unknown) =>
  error instanceof Error &&
  /^(?:Connection terminated|Client has encountered a connection error)/.test(error.message);

/** Errors of the driver and the database become faults that may be logged; all others stay as they are. */
export function withoutPersonalData(error: unknown): unknown {
  if (isBroken(error)) return new DatabaseFault({ code: "08006" });
  if (error instanceof DatabaseFault || !isPostgresError(error)) return error;
  const isDatabase = /^[0-9A-Z]{5}$/.test(error.code) || /^E[A-Z]+$/.test(error.code);
  if (!isDatabase) return error;
  const { code, constraint, table } = error;
  return new DatabaseFault({ code, ...(constraint ? { constraint } : {}), ...(table ? { table } : {}) });
}

/** The database cannot be reached or is stopping; the same request may work in a moment. */
export function isAway(error: unknown): boolean {
  return error instanceof DatabaseFault && /^(?:08|57P|53300|E[A-Z]+)/.test(error.code);
}

/**
 * Two transactions stood in each other's way, or a table was changed under a kept plan (0A000). Running the same again is
 * safe because nothing was kept.
 */
export function isWorthRepeating(error: unknown): boolean {
  return error instanceof DatabaseFault && ["40001", "40P01", "0A000"].includes(error.code);
}
