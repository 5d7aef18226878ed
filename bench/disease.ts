import { diseases } from "@yorisoi/rules/disease/catalogue";
import { searchInBrowser } from "./disease-browser.ts";
import { type Engine, fuse, miniSearch, orama, ours } from "./disease-engines.ts";
import { generated } from "./disease-generated.ts";
import { outsideQuestions } from "./disease-outside.ts";
import { type Question, questions } from "./disease-queries.ts";
import { type Recall, recallOf } from "./disease-recall.ts";

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function line(name: string, { count, first, five, middle, slow }: Recall): string {
  return `${name.padEnd(22)} ${String(count).padStart(5)} queries   recall@1 ${percent(first)}   recall@5 ${percent(five)}   p50 ${middle.toFixed(2)} ms   p99 ${slow.toFixed(2)} ms`;
}

/** The same questions to every engine, and how much slower each is than ours. */
async function compare(engines: readonly Engine[], title: string, asked: readonly Question[]): Promise<void> {
  console.log(`\n${title}`);
  let own = 0;
  for (const engine of engines) {
    await recallOf(engine, diseases, asked.slice(0, 20));
    const recall = await recallOf(engine, diseases, asked);
    own ||= recall.middle;
    console.log(`${line(engine.name, recall)}   ${(recall.middle / own).toFixed(1)} × our p50`);
  }
}

/** `npm run bench -- disease`: recall and speed of the disease search beside three other engines, and in the browser. */
export async function measureDisease(): Promise<void> {
  const own = ours(diseases);
  for (const seed of [1, 2, 3]) {
    console.log(`\nmade from every designated disease, seed ${seed}`);
    for (const [kind, asked] of Object.entries(generated(diseases, seed))) {
      console.log(line(kind, await recallOf(own, diseases, asked)));
    }
  }
  console.log("\nour 150 queries, by kind");
  for (const [kind, asked] of Object.entries(questions)) {
    console.log(line(kind, await recallOf(own, diseases, asked)));
  }
  const outside = outsideQuestions();
  for (const [file, kinds] of Object.entries(outside)) {
    console.log(`\n${file}, by kind`);
    for (const [kind, asked] of Object.entries(kinds))
      console.log(line(kind, await recallOf(own, diseases, asked)));
  }
  const engines = [own, miniSearch(diseases), fuse(diseases), await orama(diseases)];
  await compare(engines, "150 queries of ten kinds", Object.values(questions).flat());
  for (const [file, kinds] of Object.entries(outside)) {
    await compare(engines, file, Object.values(kinds).flat());
  }
  const some = Object.values(generated(diseases, 4)).flatMap((asked) =>
    asked.filter((_, at) => at % 12 === 0),
  );
  await compare(engines, "made queries, one in twelve", some);
  await searchInBrowser();
}
