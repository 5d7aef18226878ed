import { expect, test } from "vitest";
import { usualItems } from "../../../test/cases.ts";
import { shiftJis } from "../../../test/shift-jis.ts";
import { decoders, detectEncoding, isUtf16, markLength } from "./encoding.ts";

test("every item name in Shift_JIS is recognised, and none in UTF-8 is taken for it", () => {
  for (const { name } of usualItems) {
    expect([name, detectEncoding(shiftJis(`id,${name}\n`))]).toEqual([name, "shift_jis"]);
    expect([name, detectEncoding(Buffer.from(`id,${name}\n`))]).toEqual([name, "utf-8"]);
  }
});

test("only the first line beyond ASCII decides, and ASCII alone decides nothing", () => {
  expect(detectEncoding(Buffer.from("id,1-1\n1,2\n"))).toBeNull();
  expect(
    detectEncoding(Buffer.concat([Buffer.from("id\n"), shiftJis("歩行\n"), Buffer.from("歩行\n")])),
  ).toBe("shift_jis");
});

test("a line that is neither is read as UTF-8, its bad bytes as U+FFFD", () => {
  const broken = Buffer.from([0x41, 0xff, 0x0a]);
  expect(detectEncoding(broken)).toBe("utf-8");
  expect(decoders["utf-8"](broken, 0, 2)).toBe("A\ufffd");
});

test("byte order marks are known", () => {
  expect(markLength(Buffer.from("\ufeffid"))).toBe(3);
  expect(markLength(Buffer.from("id"))).toBe(0);
  expect(isUtf16(Buffer.from("\ufeffid", "utf16le"))).toBe(true);
});
