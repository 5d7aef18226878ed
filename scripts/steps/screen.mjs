/** What goes wrong in a way the user can mend: shown as it is, without a stack. */
export class Advice extends Error {}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} 秒`;

/**
 * Runs one step and says so: 「1/4 部品を確かめています (checking packages) … 済み (0.1 秒)」.
 * `work` gets `say`, which prints a line of progress below the step.
 */
export async function step(number, japanese, english, work) {
  const since = performance.now();
  let lines = 0;
  const say = (line) => {
    if (lines++ === 0) process.stdout.write("\n");
    process.stdout.write(`    ${line}\n`);
  };
  process.stdout.write(`${number} ${japanese} (${english}) …`);
  try {
    const result = await work(say);
    const end = result?.failed > 0 ? "失敗があります" : "済み";
    process.stdout.write(`${lines === 0 ? "" : `${number} …`} ${end} (${seconds(since)})\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${lines === 0 ? "" : `${number} …`} できませんでした (${seconds(since)})\n`);
    throw error;
  }
}

/** Ends the program: advice as it stands, anything else with its stack, for it is a fault of ours. */
export function giveUp(error) {
  console.error(error instanceof Advice ? `\n${error.message}\n` : error);
  process.exit(1);
}
