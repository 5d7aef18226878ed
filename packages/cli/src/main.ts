import { readFileSync } from "node:fs";
import { overview } from "./overview.ts";
import { type Language, takeLanguage } from "./language.ts";
import { unknownWord } from "./unknown-word.ts";

function version(): string {
  const file = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version: number } = JSON.parse(file) as { version: string };
  return `yorisoi ${number}`;
}

const commands = [
  "grade",
  "demo",
  "prepare",
  "doctor",
  "backup",
  "restore",
  "audit",
  "organisation",
  "administrator",
  "disease",
  "services",
];

function refuse(word: string, language: Language): number {
  const known = word.startsWith("-") ? ["--help", "--version", "--lang"] : commands;
  console.error(`yorisoi: ${unknownWord(word, known, language)}\n${overview.more[language]}`);
  return 2;
}

async function run(words: readonly string[]): Promise<number> {
  const { language, rest, unknown } = takeLanguage(words);
  if (unknown !== null) {
    console.error(`yorisoi: --lang ${unknown}: ja か en を書いてください。 Write ja or en.`);
    return 2;
  }
  const [command = "--help", ...given] = rest;
  switch (command) {
    case "grade": {
      const { grade } = await import("./grading/index.ts");
      return await grade(given, language);
    }
    case "demo": {
      const { demo } = await import("./demo/index.ts");
      return await demo(given, language);
    }
    case "audit": {
      const { audit } = await import("./audit/index.ts");
      return await audit(given, language);
    }
    case "backup":
    case "restore":
    case "doctor":
    case "prepare": {
      const { operate } = await import("./operation/index.ts");
      return await operate(command, given, language);
    }
    case "organisation":
    case "administrator": {
      const { begin } = await import("./identity/index.ts");
      return await begin(command, given, language);
    }
    case "disease": {
      const { disease } = await import("./disease/index.ts");
      return await disease(given, language);
    }
    case "services": {
      const { services } = await import("./services/index.ts");
      return await services(given, language);
    }
    case "--version":
      console.log(version());
      return 0;
    case "--help":
    case "-h":
      console.log(overview.full[language]);
      return 0;
    default:
      return refuse(command, language);
  }
}

process.exit(await run(process.argv.slice(2)));
