import { monitorEventLoopDelay } from "node:perf_hooks";
import { openPrinting } from "../../src/printing/index.ts";
import { filledPapers } from "./papers.ts";

/** What printing many sheets costs; times in milliseconds. */
export interface PrintingFigures {
  readonly prints: number;
  readonly pages: number;
  readonly perPrint: number;
  /** How long the main loop was kept waiting while all were printed. */
  readonly waiting: { readonly p99: number; readonly most: number };
}

/** Prints opinions, surveys and state forms in turn, all asked for at once. For the bench: no test looks at times. */
export async function measurePrinting(prints = 100): Promise<PrintingFigures> {
  const printing = openPrinting();
  const papers = ["opinion-2013", "opinion-2014", "survey-2014", "state-form"].flatMap(
    (name) => filledPapers[name] ?? [],
  );
  const printAt = async (at: number): Promise<number> => {
    const paper = papers[at % papers.length];
    return paper ? (await printing.print(paper.form, paper.data)).pages : 0;
  };
  for (const at of papers.keys()) await printAt(at);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const from = performance.now();
  const pages = await Promise.all(Array.from({ length: prints }, (_, at) => printAt(at)));
  const took = performance.now() - from;
  delay.disable();
  await printing.close();
  return {
    prints,
    pages: pages.reduce((sum, one) => sum + one, 0),
    perPrint: took / prints,
    waiting: { p99: delay.percentile(99) / 1e6, most: delay.max / 1e6 },
  };
}
