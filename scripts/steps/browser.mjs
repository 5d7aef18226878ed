import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./run.mjs";
import { Advice } from "./screen.mjs";

const output = (command, args) => spawnSync(command, args, { encoding: "utf8" }).stdout ?? "";
const isCommand = (name) => output("sh", ["-c", `command -v ${name}`]).trim() !== "";

/** Where Debian puts the font; fc-list, which would say the same, may be absent. */
const debianFont = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/** Reads what we print as somebody else's program does. */
const poppler = {
  name: "poppler (印刷の検査)",
  package: "poppler-utils",
  isThere: () => ["pdftotext", "pdftoppm", "pdffonts", "pdfinfo"].every(isCommand),
};

/** What the browser tests need beside npm: how to see that it is there, and the Debian package that brings it. */
const browserNeeds = [
  {
    name: "Chromium",
    package: "chromium",
    isThere: () => ["chromium", "chromium-browser", "google-chrome"].some(isCommand),
  },
  {
    name: "日本語の書体 (a Japanese font)",
    package: "fonts-noto-cjk",
    isThere: () => existsSync(debianFont) || output("fc-list", [":lang=ja", "family"]).trim() !== "",
  },
  poppler,
];

const advice = (
  what,
  missing,
  why,
) => `${what}の検査に要るものがありません：${missing.map(({ name }) => name).join("、")}
  理由: ${why}
  すること: 管理者 (root) で次の二行を打ってから、もう一度 npm test と打ってください。
    apt-get update
    apt-get install -y --no-install-recommends ${missing.map((need) => need.package).join(" ")}
  この検査をしない場合は、npm test -- --only types のように、することを選んでください。
  (The tests need the packages above; install them as root.)`;

async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return run("apt-get", args, { env });
}

/** Brings what is missing through apt when root on Debian; otherwise says exactly what to install. */
async function provide(say, what, needs) {
  const missing = needs.filter((need) => !need.isThere());
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0)
    throw new Advice(advice(what, missing, "今の利用者では入れられません (root ではありません)。"));
  if (!existsSync("/usr/bin/apt-get"))
    throw new Advice(advice(what, missing, "この機械に apt-get がありません。"));
  say(`apt-get で入れます：${missing.map((need) => need.package).join(" ")}`);
  const updated = await apt(["update"]);
  const code = await apt([
    "install",
    "-y",
    "--no-install-recommends",
    ...missing.map((need) => need.package),
  ]);
  if (code !== 0)
    throw new Advice(advice(what, missing, `apt-get が終了コード ${updated || code} で止まりました。`));
}

/** Chromium, a Japanese font and poppler. */
export const provideBrowser = async (say) => provide(say, "画面", browserNeeds);

/** Poppler alone: the unit tests look at printed pages. */
export const providePoppler = async (say) => provide(say, "印刷", [poppler]);
