import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Plugin, transformWithOxc } from "vite";

const SOURCE = "src/app/installed/worker.ts";

/** Files of `public/`, as the browser asks for them. */
const publicFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"));

/**
 * Writes the service worker beside the built app, with the list of every file of this build. Its text changes with any
 * file, and by that browsers notice a new version.
 */
export function precache(): Plugin {
  let root = "";
  let folder = "";
  return {
    name: "yorisoi-precache",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
      folder = config.publicDir;
    },
    async generateBundle(_options, bundle) {
      const built = Object.values(bundle);
      const ofPublic = publicFiles(folder);
      const hash = createHash("sha256");
      for (const one of built) hash.update(one.fileName).update(one.type === "chunk" ? one.code : one.source);
      for (const path of ofPublic) hash.update(path).update(readFileSync(join(folder, path)));
      const names = built.map(({ fileName }) => `/${fileName}`).filter((path) => path !== "/index.html");
      const files = ["/", ...names, ...ofPublic].toSorted();
      const path = join(root, SOURCE);
      const { code } = await transformWithOxc(readFileSync(path, "utf8"), path);
      const head = `const YORISOI_BUILD=${JSON.stringify(hash.digest("hex").slice(0, 16))};const YORISOI_FILES=${JSON.stringify(files)};\n`;
      this.emitFile({
        type: "asset",
        fileName: "worker.js",
        source: head + code.replace(/^export \{\};?$/mu, ""),
      });
    },
  };
}
