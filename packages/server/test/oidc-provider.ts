import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { CALLBACK } from "./oidc-client.ts";

export { CALLBACK, CLIENT } from "./oidc-client.ts";

export interface RunningProvider {
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

const program = fileURLToPath(new URL("oidc-provider-process.ts", import.meta.url));

/** Starts a real OpenID provider (oidc-provider) in a process of its own, its clock or its keys wrong if asked. */
export async function startProvider({ clockWrongBy = 0, otherKeys = false } = {}): Promise<RunningProvider> {
  const child = fork(program, [String(clockWrongBy), otherKeys ? "other-keys" : ""], {
    stdio: "ignore",
    execArgv: [],
  });
  const ended = once(child, "exit");
  const started = once(child, "message").then(([issuer]) => String(issuer));
  const failed = ended.then(([code]) => Promise.reject(new Error(`oidc-provider ended with ${code}`)));
  failed.catch(() => undefined);
  const issuer = await Promise.race([started, failed]);
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { issuer, stop };
}

/** Follows the redirects from `url` as a browser with cookies does; returns the address at the client's callback. */
export async function browse(url: string, account = "verified"): Promise<string> {
  const start = new URL(url);
  start.searchParams.set("login_hint", account);
  const jar = new Map<string, string>();
  let address = start.href;
  for (let hops = 0; hops < 10; hops += 1) {
    if (address.startsWith(CALLBACK)) return address;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(address, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const next = response.headers.get("location");
    if (next === null) throw new Error(`the provider stopped with ${response.status}`);
    address = new URL(next, address).href;
  }
  throw new Error("the provider redirects without end");
}
