import { startBrowser } from "../packages/web/e2e/browser.ts";
import { openForm } from "../packages/web/e2e/form-page.ts";
import { serve } from "../packages/web/e2e/serve.ts";

/** Milliseconds from a tap on the whole sheet until the answer is painted, on a processor slowed down four times. */
export async function tapOnTheSheet(): Promise<void> {
  const { address, close } = await serve();
  const browser = await startBrowser();
  try {
    const { page } = await openForm(browser, address, { face: "sheet" });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const times = await page.evaluate(async () => {
      const all = [...document.querySelectorAll<HTMLInputElement>("fieldset[data-choices] input")];
      const took: number[] = [];
      for (const tapped of all.filter((_, at) => at % 10 === 0)) {
        const from = performance.now();
        tapped.click();
        await new Promise((painted) => {
          requestAnimationFrame(() => setTimeout(painted));
        });
        took.push(performance.now() - from);
      }
      return took.toSorted((a, b) => a - b);
    });
    const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
    console.log(
      `a tap on the whole sheet, processor slowed 4 times: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`,
    );
  } finally {
    await browser.close();
    await close();
  }
}
