import { fileURLToPath } from "node:url";
import { exampleCases } from "@yorisoi/rules/certification/survey/example-cases";
import { type Cast, done, type Stage, write } from "../packages/server/test/certification/people.ts";
import { caseAt } from "../packages/server/test/certification/story.ts";
import { startBrowser } from "../packages/web/e2e/browser.ts";

const example = exampleCases.find(({ id }) => id === "sample-1");

/** The built screens. */
export const screens = fileURLToPath(new URL("../packages/web/dist/", import.meta.url));

/** Milliseconds from a tap on an answer of the survey until it is painted, on a processor slowed down four times. */
export async function tapOnTheSurvey(house: Stage, cast: Cast, address: string): Promise<void> {
  const { caseId } = await caseAt(house, cast, "visited");
  await write(cast.surveyor, caseId, "state_form", example?.stateForm ?? []);
  await done(cast.surveyor, caseId, "begin_survey");
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
    const page = await context.newPage();
    const origin = address.replace("127.0.0.1", "localhost");
    const [name = "", value = ""] = cast.surveyor.cookie.split("=");
    await context.addCookies([{ name, value, url: origin.replace("http:", "https:"), secure: true }]);
    await page.goto(origin);
    await page.evaluate(() => localStorage.setItem("yorisoi.signed-in", "1"));
    await page.goto(`${origin}/cases/${caseId}/survey`);
    await page.locator("#survey-place input[type=radio]").first().waitFor();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const times: number[] = [];
    for (let item = 0; item < 40; item++) {
      const took = await page.evaluate(async () => {
        const choices = [...document.querySelectorAll<HTMLInputElement>("#survey-place input[type=radio]")];
        const from = performance.now();
        choices[0]?.click();
        await new Promise((painted) => {
          requestAnimationFrame(() => setTimeout(painted));
        });
        return performance.now() - from;
      });
      times.push(took);
      await page.keyboard.press("j");
      await page.waitForTimeout(300);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
    console.log(
      `a tap on the survey, processor slowed 4 times: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (goal 50 ms)`,
    );
  } finally {
    await browser.close();
  }
}
