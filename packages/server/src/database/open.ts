import { Client } from "pg";
import { DatabaseAdvice } from "./advice.ts";
import { keepRunning, openEmbedded } from "./embedded/index.ts";
import { pendingMigrations } from "./migrate.ts";
import { APP_ROLE } from "./role-names.ts";

/** A database that is ready to be used. */
export interface OpenDatabase {
  /** Where the server connects, as the role for which row-level security holds. */
  readonly appUrl: string;
  /** Where lists and statistics are read: a replica, or the same. */
  readonly readUrl: string;
  /** Only for the embedded server: its administrator, for the demo. */
  readonly adminUrl?: string;
  /** One line for the operator: which database this is, without a password. */
  readonly description: string;
  close(): Promise<void>;
}

export interface DatabaseSettings {
  /** DATABASE_URL; without one the embedded server is used. */
  readonly url: string | undefined;
  /** DATABASE_READ_URL, a replica. */
  readonly readUrl: string | undefined;
  /** Where the embedded server keeps its data. */
  readonly folder: string;
}

/** What to do when the embedded server ends while it is used. */
export interface Watch {
  /** Told what happens, for the log. */
  readonly say: (line: string) => void;
  /** Told once, when it could not be started again. */
  readonly onLost: (advice: DatabaseAdvice) => void;
}

type Prepare = (adminUrl: string, say: (line: string) => void) => Promise<{ readonly appUrl: string }>;

interface Rights {
  readonly role: string;
  readonly can_prepare: boolean;
  readonly bypasses: boolean;
}

const asksRights = `
select current_user as role,
  rolsuper or (rolcreaterole and has_database_privilege(current_database(), 'CREATE')) as can_prepare,
  rolsuper or rolbypassrls as bypasses
from pg_roles where rolname = current_user`;

const place = (url: string) => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

const unreachable = (url: string, code: string) =>
  new DatabaseAdvice({
    ja: `データベース ${place(url)} につながりません (${code})。
  理由: サーバーが止まっているか、アドレス・利用者名・パスワードのどれかが違います。
  すること: DATABASE_URL とデータベースのサーバーを確かめて、もう一度起動してください。`,
    en: `The database ${place(url)} cannot be reached (${code}). Check DATABASE_URL and the server.`,
  });

const notReady = (role: string) =>
  new DatabaseAdvice({
    ja: `データベースがまだ整っていません。
  理由: DATABASE_URL の利用者 ${role} には、表を作ったり変えたりする権限がありません（それで正しい使い方です）。
  すること: 一度だけ、管理者の URL で「DATABASE_URL=postgres://管理者… yorisoi prepare」を実行してください。詳しくは docs/operate.md にあります。`,
    en: `The database is not prepared, and ${role} may not do it. Run "yorisoi prepare" once with an administrator's URL.`,
  });

async function rightsOf(client: Client): Promise<Rights> {
  const { rows } = await client.query<Rights>(asksRights);
  if (!rows[0]) throw new Error("every session has a role");
  return rows[0];
}

/** Connects to the operator's server: prepares it when the URL is an administrator's, and never works as one. */
async function openOperators(url: string, prepare: Prepare, say: (line: string) => void): Promise<string> {
  const client = new Client({ connectionString: url, application_name: "yorisoi start" });
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(url, (error as { code?: string }).code ?? "?");
  }
  try {
    const rights = await rightsOf(client);
    if (rights.can_prepare) return (await prepare(url, say)).appUrl;
    if (rights.bypasses || rights.role !== APP_ROLE || (await pendingMigrations(client)).length > 0) {
      throw notReady(rights.role);
    }
    return url;
  } finally {
    await client.end();
  }
}

/**
 * Opens the operator's database or the embedded one, makes it ready, and says which it is. With `watch` the embedded one is
 * started again when it ends by itself.
 */
export async function openDatabase(
  { url, readUrl, folder }: DatabaseSettings,
  prepare: Prepare,
  say: (line: string) => void,
  watch?: Watch,
): Promise<OpenDatabase> {
  if (url) {
    const appUrl = await openOperators(url, prepare, say);
    const description = `データベース: ${place(url)} (the operator's PostgreSQL)`;
    return { appUrl, readUrl: readUrl ?? appUrl, description, close: async () => {} };
  }
  const embedded = await openEmbedded({ folder, say });
  try {
    const { appUrl } = await prepare(embedded.adminUrl, say);
    const description = `データベース: ${embedded.folder} の PostgreSQL ${embedded.version} (embedded)`;
    const kept = watch ? keepRunning(embedded, watch) : embedded;
    return {
      appUrl,
      readUrl: appUrl,
      adminUrl: embedded.adminUrl,
      description,
      close: () => kept.stop(),
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
