import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Noto Sans JP has every character of JIS X 0213 that names need (髙 﨑 𠮷 邉 靏 栁 德); system fonts are never used. */
const files = ["400Regular/NotoSansJP_400Regular.ttf", "700Bold/NotoSansJP_700Bold.ttf"] as const;

/** The fonts of the forms, as bytes. */
export function readFonts(): Buffer[] {
  return files.map((file) => readFileSync(require.resolve(`@expo-google-fonts/noto-sans-jp/${file}`)));
}
