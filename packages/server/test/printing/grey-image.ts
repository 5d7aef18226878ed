import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture in greys from 0 (black) to 15 (white), row by row from the top: enough for print, and small to keep. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/;

/** Reads the pages that `pdftoppm -gray` writes one after the other: 「P5 width height 255」 and the bytes. */
export function readPages(file: Buffer): GreyImage[] {
  const pages: GreyImage[] = [];
  for (let at = 0; at < file.length; ) {
    const [start, columns, rows] = head.exec(file.toString("latin1", at, at + 40)) ?? [];
    if (start === undefined) throw new Error("pdftoppm wrote something that is no picture");
    const [width, height] = [Number(columns), Number(rows)];
    const from = at + start.length;
    at = from + width * height;
    pages.push({ width, height, pixels: file.subarray(from, at).map((grey) => grey >> 4) });
  }
  return pages;
}

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const BODY = 8 + 25;

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), body]);
  const file = Buffer.alloc(named.length + 8);
  file.writeUInt32BE(body.length, 0);
  file.set(named, 4);
  file.writeUInt32BE(crc32(named), file.length - 4);
  return file;
}

/** Writes a picture as PNG of four bits a pixel, without filters. */
export function writePng({ width, height, pixels }: GreyImage): Buffer {
  const length = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(height * length);
  for (const [at, grey] of pixels.entries()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const place = y * length + 1 + (x >> 1);
    rows[place] = (rows[place] ?? 0) | (x % 2 === 0 ? grey << 4 : grey);
  }
  const format = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0]);
  format.writeUInt32BE(width, 0);
  format.writeUInt32BE(height, 4);
  const parts = [chunk("IHDR", format), chunk("IDAT", deflateSync(rows, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

/** Reads a PNG that `writePng` wrote. */
export function readPng(file: Buffer): GreyImage {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const rows = inflateSync(file.subarray(BODY + 8, BODY + 8 + file.readUInt32BE(BODY)));
  const length = 1 + Math.ceil(width / 2);
  const pixels = new Uint8Array(width * height).map((_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const pair = rows[y * length + 1 + (x >> 1)] ?? 0;
    return x % 2 === 0 ? pair >> 4 : pair & 15;
  });
  return { width, height, pixels };
}
