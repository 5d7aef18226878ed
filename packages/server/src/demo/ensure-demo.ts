import { loadDemo } from "./load-demo.ts";

const PEOPLE = 1_000;
const SEED = 1;

/** Demo mode starts with a thousand people; one who made more keeps them. */
export async function ensureDemo(adminUrl: string, say: (line: string) => void = () => {}): Promise<void> {
  await loadDemo(adminUrl, { people: PEOPLE, seed: SEED, say, onlyIfNone: true });
}
