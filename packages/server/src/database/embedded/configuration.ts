import { join } from "node:path";
import type { Place } from "./place.ts";
import { replaceFile } from "./replace-file.ts";

export type ServerSettings = Readonly<Record<string, string>>;

/**
 * Nobody's name or disease reaches a log. PostgreSQL repeats values in the text of an error ("invalid input syntax for
 * type date: …"), in its DETAIL ("Failing row contains …") and in the statement, and repeats the statement when a process of
 * its own dies. So errors are not logged at all ("log" ranks above "error"): the program that made them gets them and
 * logs their code. What remains is about the server itself, and is terse: no DETAIL, no CONTEXT, no statement.
 */
const silence: ServerSettings = {
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_statement: "none",
  log_min_duration_statement: "-1",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
};

const settings: ServerSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  max_connections: "100",
  // A PC in an office: 8 GB, shared with a browser and a word processor.
  shared_buffers: "128MB",
  effective_cache_size: "1GB",
  maintenance_work_mem: "64MB",
  max_wal_size: "1GB",
  checkpoint_timeout: "15min",
  jit: "off",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  // One file a weekday, written over a week later.
  logging_collector: "on",
  log_destination: "stderr",
  log_directory: "log",
  log_filename: "postgresql-%a.log",
  log_file_mode: "0600",
  log_rotation_age: "1d",
  log_rotation_size: "0",
  log_truncate_on_rotation: "on",
  log_line_prefix: "%m [%p] ",
  lc_messages: "C",
  ...silence,
};

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const access = `# Written anew at every start by yorisoi.
host all all 127.0.0.1/32 scram-sha-256
`;

export const settingsFile = ({ folder }: Place) => join(folder, "server.conf");

/** Written at every start, so that the settings are those of this program's version; initdb's findings come first. */
export async function writeConfiguration(place: Place, port: number, also: ServerSettings): Promise<void> {
  const accessFile = join(place.folder, "access.conf");
  const all = { ...settings, hba_file: accessFile, port: String(port), ...also };
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${quoted(value)}`);
  const text = [
    "# Written anew at every start by yorisoi.",
    `include ${quoted(join(place.data, "postgresql.conf"))}`,
    ...lines,
    "",
  ].join("\n");
  await replaceFile(accessFile, access, 0o644);
  await replaceFile(settingsFile(place), text, 0o644);
}
