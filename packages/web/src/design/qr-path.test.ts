import { expect, it } from "vitest";
import { qrPath } from "./qr-path.ts";

it("draws every run of dark squares as one rectangle, four squares away from the edge", () => {
  expect(
    qrPath([
      [true, true, false, true],
      [false, false, false, false],
      [false, true, true, true],
    ]),
  ).toBe("M4 4h2v1h-2zM7 4h1v1h-1zM5 6h3v1h-3z");
});
