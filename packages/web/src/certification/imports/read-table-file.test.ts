import { expect, it } from "vitest";
import { readTableFile } from "./read-table-file.ts";

const file = (...bytes: readonly number[]) => new Blob([Uint8Array.from(bytes)]);
const csv = "本人の番号,病名\r\n1,髙﨑病\r\n";

it("reads UTF-8 with and without its mark, and UTF-16 as spreadsheets write it", async () => {
  expect(await readTableFile(new Blob([csv]))).toEqual({ ok: true, format: "csv", content: csv });
  expect(await readTableFile(new Blob([`\uFEFF${csv}`]))).toEqual({ ok: true, format: "csv", content: csv });
  const wide = [
    0xff,
    0xfe,
    ...Array.from(csv).flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]),
  ];
  expect(await readTableFile(file(...wide))).toEqual({ ok: true, format: "csv", content: csv });
});

it("reads Shift_JIS, with the signs that only Japanese machines have", async () => {
  // 番号, and 髙 and ① of the extension (NEC and IBM)
  const bytes = [0x94, 0xd4, 0x8d, 0x86, 0x0a, 0xfb, 0xfc, 0x87, 0x40];
  expect(await readTableFile(file(...bytes))).toEqual({ ok: true, format: "csv", content: "番号\n髙①" });
});

it("sends a spreadsheet as it is, in base64", async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  bytes.set([0x50, 0x4b, 0x03, 0x04]);
  const found = await readTableFile(new Blob([bytes]));
  expect(found).toEqual({ ok: true, format: "xlsx", content: Buffer.from(bytes).toString("base64") });
});

it("says why it cannot be read before anything is sent", async () => {
  const why = async (blob: Blob) => {
    const found = await readTableFile(blob);
    return found.ok ? null : found.why;
  };
  expect(await why(file())).toBe("empty");
  expect(await why(new Blob([" \r\n"]))).toBe("empty");
  expect(await why(file(0xd0, 0xcf, 0x11, 0xe0, 1))).toBe("old-format");
  expect(await why(file(0x89, 0x50, 0x4e, 0x47, 0x00, 0xff))).toBe("not-a-table");
  expect(await why(new Blob(["x".repeat(9_000_000)]))).toBe("too-large");
  // quotes are sent as two signs each
  expect(await why(new Blob(['"'.repeat(5_000_000)]))).toBe("too-large");
});
