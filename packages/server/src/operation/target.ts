import { Client } from "pg";
import { DatabaseAdvice, findRunningEmbedded, openEmbedded } from "../database/index.ts";
import { settingsFrom } from "../settings.ts";

/** The database a command works on. */
export interface Target {
  readonly url: string;
  /** Of the database, as PostgreSQL knows it. */
  readonly name: string;
  /** Where it is, without a password. */
  readonly description: string;
  /** The data folder, when the database is the embedded one. */
  readonly folder?: string;
  close(): Promise<void>;
}

const noneYet = (folder: string) =>
  new DatabaseAdvice({
    ja: `よりそいのデータベースが動いていません。
  理由: DATABASE_URL がなく、フォルダー ${folder} のデータベースも動いていません。
  すること: 別の場所にあるなら YORISOI_DATA か DATABASE_URL で示してください。はじめてなら「npm start」で作られます。`,
    en: `No database is running: DATABASE_URL is not set, and none runs in ${folder}. Set YORISOI_DATA or DATABASE_URL, or run "npm start".`,
  });

const unreachable = (place: string, code: string) =>
  new DatabaseAdvice({
    ja: `データベース ${place} につながりません (${code})。
  理由: サーバーが止まっているか、アドレス・利用者名・パスワードのどれかが違います。
  すること: DATABASE_URL とデータベースのサーバーを確かめて、もう一度実行してください。`,
    en: `The database ${place} cannot be reached (${code}). Check DATABASE_URL and the server.`,
  });

function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    throw new DatabaseAdvice({
      ja: `DATABASE_URL を読めません。
  理由: postgres://利用者:パスワード@アドレス/データベース の形ではありません。
  すること: 記号を含むパスワードは %40 のように書きかえて、もう一度実行してください。`,
      en: "DATABASE_URL is not of the form postgres://user:password@host/database; encode special characters.",
    });
  }
}

async function needReachable(url: string, place: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: "yorisoi" });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw unreachable(place, (error as { code?: string }).code ?? "?");
  }
}

const nameIn = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

/**
 * The operator's database of DATABASE_URL, or the embedded one of YORISOI_DATA: the one that runs now, or, with `start`,
 * one started for this command alone.
 */
export async function openTarget(
  env: NodeJS.ProcessEnv,
  { start = false, say = () => {} }: { readonly start?: boolean; readonly say?: (line: string) => void } = {},
): Promise<Target> {
  const { DATABASE_URL, YORISOI_DATA } = env;
  const { databaseUrl, folder } = settingsFrom({ DATABASE_URL, YORISOI_DATA });
  if (databaseUrl) {
    const description = placeOf(databaseUrl);
    await needReachable(databaseUrl, description);
    return { url: databaseUrl, name: nameIn(databaseUrl), description, close: async () => {} };
  }
  const running = await findRunningEmbedded(folder);
  if (running)
    return { url: running, name: nameIn(running), description: folder, folder, close: async () => {} };
  if (!start) throw noneYet(folder);
  const embedded = await openEmbedded({ folder, say });
  const { adminUrl: url } = embedded;
  return { url, name: nameIn(url), description: folder, folder, close: () => embedded.stop() };
}
