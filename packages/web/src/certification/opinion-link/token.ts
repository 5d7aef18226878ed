/** The token of a link, which stands behind `#` in its address and so never travels in one; null without any. */
export function tokenIn(hash: string): string | null {
  const token = hash.replace(/^#/u, "").trim();
  return token === "" ? null : token;
}
