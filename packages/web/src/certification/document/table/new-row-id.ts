const signs = "0123456789abcdefghijklmnopqrstuvwxyz";
const letters = signs.slice(10);
const RANK = 2;
const CHANCE = 4;
const last = letters.length * signs.length - 1;

const rankOf = (row: string): number => {
  const [first = "", second = ""] = row;
  return letters.includes(first) && first !== "" && second !== "" && signs.includes(second)
    ? letters.indexOf(first) * signs.length + signs.indexOf(second)
    : -1;
};

const inSigns = (rank: number): string =>
  `${letters[Math.floor(rank / signs.length)] ?? ""}${signs[rank % signs.length] ?? ""}`;

/** Bytes from 252 on would make the first signs more likely. */
const fair = 256 - (256 % signs.length);

function byChance(count: number): string {
  let chosen = "";
  while (chosen.length < count) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) chosen += signs[byte % signs.length] ?? "";
  }
  return chosen;
}

/**
 * The id of a new row, six of [0-9a-z]. It stands behind the rows there are, however the table sorts them, and its last four
 * signs are chance, so that two devices without a network do not choose the same.
 */
export function newRowId(rows: readonly string[]): string {
  const rank = Math.min(last, Math.max(-1, ...rows.map(rankOf)) + 1);
  return `${inSigns(rank)}${byChance(CHANCE)}`.slice(0, RANK + CHANCE);
}
