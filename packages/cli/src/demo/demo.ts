import { fillWithDemo } from "@yorisoi/server/demo";
import type { Language } from "../language.ts";
import { demoHelp } from "./help.ts";
import { demoOptions } from "./options.ts";

/** Advice for the operator has a Japanese and an English text; everything else is a fault of ours. */
function adviceIn(error: unknown, language: Language): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("ja" in error && "en" in error) return String(language === "en" ? error.en : error.ja);
  return error.constructor.name === "SettingAdvice" ? error.message : undefined;
}

/** `yorisoi demo`: gives the exit code. */
export async function demo(words: readonly string[], language: Language): Promise<number> {
  const options = demoOptions(words, language);
  if (typeof options === "string") {
    console.error(`yorisoi demo: ${options}`);
    return 2;
  }
  if (options.help) {
    console.log(demoHelp[language]);
    return 0;
  }
  const { people, seed } = options;
  try {
    const made = await fillWithDemo({ people, seed, say: (line) => console.error(line) });
    const count = made.people.toLocaleString("ja-JP");
    console.log(
      language === "en"
        ? `There are ${count} demo people (seed ${made.seed}).`
        : `見本の記録が ${count} 人分あります（種 ${made.seed}）。`,
    );
    return 0;
  } catch (error) {
    const advice = adviceIn(error, language);
    if (advice === undefined) throw error;
    console.error(advice);
    return 1;
  }
}
