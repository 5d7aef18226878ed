import { fileURLToPath } from "node:url";
import { z } from "zod";

/** What the operator sets through the environment (docs/operate.md lists the names). */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly databaseUrl: string | undefined;
  readonly databaseReadUrl: string | undefined;
  /** Where the embedded database and the secret key lie. */
  readonly folder: string;
  /** Where people reach the server; without it the address it listens at. */
  readonly origin: string | undefined;
  /** Whether this process also works the jobs. */
  readonly worksJobs: boolean;
  readonly isDemo: boolean;
  /** File with the identity providers people may sign in with. */
  readonly openidFile: string | undefined;
  /** Proxies in front of this server whose X-Forwarded-For is believed: none, unless the operator says which. */
  readonly proxies: string | undefined;
}

/** A setting that cannot be used, said so that the operator can mend it. */
export class SettingAdvice extends Error {}

const DATA_FOLDER = fileURLToPath(new URL("../../../var/", import.meta.url));

function portFrom(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new SettingAdvice(`ポート番号 PORT=${text} は使えません。
  理由: 1 から 65535 までの数ではありません。
  すること: PORT=8081 npm start のように打ってください。
  (PORT must be a number from 1 to 65535.)`);
}

function originFrom(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = z.url({ protocol: /^https?$/ }).safeParse(text);
  if (url.success) return new URL(text).origin;
  throw new SettingAdvice(`YORISOI_ORIGIN=${text} は使えません。
  理由: https:// で始まるアドレスではありません。
  すること: YORISOI_ORIGIN=https://yorisoi.example.lg.jp のように、利用者が開くアドレスを書いてください。
  (YORISOI_ORIGIN must be the address people open.)`);
}

/** Demo mode belongs to the embedded database; real people's data never meet accounts whose passwords are shown. */
function demoFrom(text: string | undefined, databaseUrl: string | undefined): boolean {
  if (text === "on" && databaseUrl) {
    throw new SettingAdvice(`見本の動き (YORISOI_DEMO=on) は、DATABASE_URL と一緒には使えません。
  理由: 見本の利用者のパスワードは、だれにでも見えます。本物の記録のあるデータベースでは使わせません。
  すること: YORISOI_DEMO を外すか、DATABASE_URL を外して起動してください。
  (demo mode cannot be switched on with DATABASE_URL.)`);
  }
  return !databaseUrl && text !== "off";
}

export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const databaseUrl = env["DATABASE_URL"] || undefined;
  return {
    host: env["HOST"] || "127.0.0.1",
    port: portFrom(env["PORT"] || "8080"),
    logLevel: env["LOG_LEVEL"] || "warn",
    databaseUrl,
    databaseReadUrl: env["DATABASE_READ_URL"] || undefined,
    folder: env["YORISOI_DATA"] || DATA_FOLDER,
    origin: originFrom(env["YORISOI_ORIGIN"]),
    worksJobs: env["YORISOI_WORKER"] !== "off",
    isDemo: demoFrom(env["YORISOI_DEMO"], databaseUrl),
    openidFile: env["YORISOI_OPENID"] || undefined,
    proxies: env["YORISOI_PROXIES"] || undefined,
  };
}
