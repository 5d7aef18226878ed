import { describe, expect, it } from "vitest";
import { deviceName } from "./device.ts";

const like = "AppleWebKit/537.36 (KHTML, like Gecko)";
const safari = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const agents: readonly (readonly [agent: string, name: string])[] = [
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/156.0.0.0 Safari/537.36`, "Windows の Chrome"],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`,
    "Windows の Edge",
  ],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0", "Windows の Firefox"],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari} Version/26.0 Safari/605.1.15`, "Mac の Safari"],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${safari} Version/26.0 Mobile/15E148 Safari/604.1`,
    "iPhone の Safari",
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${safari} CriOS/156.0 Mobile/15E148 Safari/604.1`,
    "iPhone の Chrome",
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${safari} Mobile/15E148 Safari Line/15.1.0`,
    "iPhone の LINE",
  ],
  [
    `Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) ${safari} FxiOS/145.0 Mobile/15E148 Safari/604.1`,
    "iPad の Firefox",
  ],
  [`Mozilla/5.0 (Linux; Android 10; K) ${like} Chrome/156.0.0.0 Mobile Safari/537.36`, "Android の Chrome"],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${like} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    "Android の Samsung Internet",
  ],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${like} Chrome/156.0.0.0 Safari/537.36`, "ChromeOS の Chrome"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Linux の Firefox"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "Windows"],
];

describe("deviceName", () => {
  it.each(agents)("knows %s", (agent, name) => expect(deviceName(agent).ja).toBe(name));

  it("says it in English", () => {
    expect(deviceName(agents[0]?.[0])).toEqual({ ja: "Windows の Chrome", en: "Chrome on Windows" });
  });

  it.each([undefined, "", "curl/8.5.0", "<script>alert(1)</script>", `${"x".repeat(600)} iPhone`])(
    "does not know %s and repeats nothing of it",
    (agent) => expect(deviceName(agent)).toEqual({ ja: "不明な端末", en: "Unknown device" }),
  );
});
