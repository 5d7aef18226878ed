import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const words = (text: string) => text.split(" ").filter(Boolean);
const capabilities = words(
  "identity person disease grading certification services network centre diary audit",
);
/** Folders beside the capabilities, and the packages of ours a package may import. */
const packages: Readonly<Record<string, { technical: readonly string[]; imports: readonly string[] }>> = {
  rules: { technical: words("calendar furigana"), imports: [] },
  server: {
    technical: words("http web docs database jobs operation demo printing"),
    imports: words("rules"),
  },
  web: { technical: words("app design"), imports: words("rules server") },
  cli: { technical: words("demo operation"), imports: words("rules server") },
};
const importing =
  /^(?:import|export)\s(?<what>[^"';]*?from\s)?"(?<from>[^"]+)"|import\("(?<lazy>[^"]+)"\)/gmu;
const impure =
  /\b(?:Math\.random|Date\.now|new Date\(\)|performance|process|fetch|crypto|setTimeout|console)\b|\bnew Date\(\)/;

const files = globSync("packages/*/{src,bin}/**/*.{ts,tsx,mjs}").map((path) => {
  const [, name = "", , ...inside] = path.split("/");
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(importing)].map(({ groups }) => ({
    from: groups?.["from"] ?? groups?.["lazy"] ?? "",
    onlyTypes: groups?.["what"]?.startsWith("type ") ?? false,
  }));
  const isTest = path.includes(".test.");
  return { path, name, folder: inside.length > 1 ? inside[0] : "", text, imports, isTest };
});
type File = (typeof files)[number];

/** What a package lets others enter by name, as 「packages/rules/src/disease/knowledge/index.ts」. */
const exported = new Set(
  Object.keys(packages).flatMap((name) => {
    const manifest = JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8")) as {
      exports?: Record<string, string>;
    };
    return Object.values(manifest.exports ?? {}).map((path) => join(`packages/${name}`, path));
  }),
);

/** 「file imports x: why」 for every import that breaks a rule. */
function refused(why: string, breaks: (file: File, from: string, onlyTypes: boolean) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ from, onlyTypes }) => breaks(file, from, onlyTypes))
      .map(({ from }) => `${file.path} imports ${from}: ${why}`),
  );
}

function breaking(why: string, breaks: (file: File) => boolean): string[] {
  return files.filter(breaks).map(({ path }) => `${path}: ${why}`);
}

describe("the house (style.md, rule 8)", () => {
  it("has files in every package", () => {
    expect(Object.keys(packages).filter((name) => !files.some((file) => file.name === name))).toEqual([]);
  });

  it("names folders after capabilities", () => {
    const known = ({ name, folder = "" }: File) =>
      folder === "" || [...capabilities, ...(packages[name]?.technical ?? [])].includes(folder);
    expect(
      breaking("its folder is neither a capability nor a listed folder", (file) => !known(file)),
    ).toEqual([]);
  });

  it("enters a capability, and every folder that has a door, through its index.ts or a door its package names", () => {
    const doors = new Set(files.flatMap(({ path }) => (path.endsWith("/index.ts") ? [dirname(path)] : [])));
    const passesDoor = ({ path, name, folder, isTest }: File, from: string) => {
      const [, target, part, entered = "", ...inside] = join(dirname(path), from).split("/");
      const isClosed = capabilities.includes(entered) || doors.has(`packages/${name}/src/${entered}`);
      const isOwn = inside.length === 0 || entered === folder;
      if (part !== "src") return target === name || (isTest && part === "test");
      const isDoor = inside.join("/") === "index.ts" || exported.has(join(dirname(path), from));
      return target === name && (isOwn || !isClosed || isDoor);
    };
    const why = "use the index.ts of that folder, or the name of that package";
    expect(refused(why, (file, from) => from.startsWith(".") && !passesDoor(file, from))).toEqual([]);
  });

  it("lets packages import one way: web → rules and server (types only), server → rules, cli → both", () => {
    const ours = (from: string) => /^@yorisoi\/([^/]+)/.exec(from)?.[1];
    const wrongWay = ({ name }: File, from: string) => !packages[name]?.imports.includes(ours(from) ?? "");
    const code = ({ name }: File, from: string, types: boolean) =>
      name === "web" && ours(from) === "server" && !types;
    expect([
      ...refused("arrows go one way", (file, from) => !!ours(from) && wrongWay(file, from)),
      ...refused("web takes only types from server (import type)", code),
    ]).toEqual([]);
  });

  it("keeps the rules pure", () => {
    const rules = (file: File) => file.name === "rules" && !file.isTest;
    const code = ({ text }: File) => text.replace(/\/\*[^]*?\*\/|\/\/.*$|"[^"\n]*"/gm, "");
    expect([
      ...refused("rules import nothing", (file, from) => rules(file) && !from.startsWith(".")),
      ...breaking("rules know no clock, chance or world", (file) => rules(file) && impure.test(code(file))),
    ]).toEqual([]);
  });

  it("keeps files short and named after what they hold", () => {
    const vague = /(?:^|[-/.])(?:utils?|helpers?|managers?|common)(?:[-/.]|$)/;
    const long = ({ path, text }: File) => !path.includes("/tables/") && text.split("\n").length > 251;
    expect([
      ...breaking("the name says nothing", ({ path }) => vague.test(path)),
      ...breaking("more than 250 lines", long),
    ]).toEqual([]);
  });
});
