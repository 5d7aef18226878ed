import { spawn } from "node:child_process";
import { build } from "./steps/build.mjs";
import { install } from "./steps/install.mjs";
import { chooseNode } from "./steps/node.mjs";
import { projectEnv, root } from "./steps/run.mjs";
import { giveUp, step } from "./steps/screen.mjs";

/** npm told to stop takes its shell with it but not us, who would then serve on unseen; so we watch for it to go. */
function whenNpmIsGone(act) {
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && act();
  if (process.env.npm_lifecycle_event) setInterval(watch, 500).unref();
}

/** The server takes over the screen; our end is its end. */
function serve(node) {
  const server = spawn(node, ["packages/server/src/main.ts"], {
    cwd: root,
    env: projectEnv(),
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
  whenNpmIsGone(() => server.kill("SIGTERM"));
  server.on("error", giveUp);
  server.on("exit", (code) => process.exit(code ?? 1));
}

try {
  await step("1/4", "部品を確かめています", "checking packages", install);
  const node = await step("2/4", "Node を選んでいます", "choosing Node", chooseNode);
  await step("3/4", "画面を確かめています", "checking the web pages", build);
  console.log("4/4 サーバーを起動します (starting the server)");
  serve(node);
} catch (error) {
  giveUp(error);
}
