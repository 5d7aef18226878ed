import { z } from "zod";

/** The first bytes of a backup: one line of JSON, filled up with spaces. Everything else is found from here. */
export const HEADER_BYTES = 512;

/** The number of the manifest as a section; tables have 0, 1, 2 … */
export const MANIFEST_SECTION = 0xffff_ffff;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.int().min(0);

const headerSchema = z.object({
  format: z.literal("yorisoi-backup"),
  version: z.literal(1),
  cipher: z.enum(["aes-256-gcm", "none"]),
  salt: sha256,
  keyMark: z.string(),
  manifestAt: size,
  manifestBytes: size,
  /** Of the manifest's plain text; tells damage when there is no cipher. */
  manifestSha256: sha256,
});

export type Header = z.output<typeof headerSchema>;

const tableSchema = z.object({
  name: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
  columns: z.array(z.string().regex(/^[a-z_0-9]+$/)),
  rows: size,
  /** Of the text of COPY, in the order of the primary key. */
  sha256,
  at: size,
  bytes: size,
});

export const manifestSchema = z.object({
  program: z.string(),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), sha256 })),
  jobsVersion: z.int().nullable(),
  tables: z.array(tableSchema),
  sequences: z.array(z.object({ name: z.string(), last: z.int(), isCalled: z.boolean() })),
});

export type Manifest = z.output<typeof manifestSchema>;
export type ManifestTable = z.output<typeof tableSchema>;

export function headerBytes(header: Header): Buffer {
  return Buffer.from(`${JSON.stringify(header).padEnd(HEADER_BYTES - 1)}\n`);
}

/** Undefined when these are not the first bytes of a finished backup of a version this program reads. */
export function readHeader(bytes: Buffer): Header | undefined {
  try {
    return headerSchema.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    return undefined;
  }
}
