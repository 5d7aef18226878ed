import type { StoredList } from "@yorisoi/server/disease";
import type { Database } from "@yorisoi/server/identity";
import { Advice } from "./advice.ts";

/** A table or a schema that is not there: the database was made by an older program. */
const notThere = new Set(["42P01", "3F000"]);

const olderDatabase = new Advice([
  {
    ja: `データベースに、公の一覧をしまう場所がありません。
  理由: データベースが、この版のプログラムに整えられていません。
  すること: 管理者の URL で「yorisoi prepare」を実行してから、もう一度実行してください。`,
    en: `The database has no place for official lists yet. Run "yorisoi prepare" with an administrator's URL, then this again.`,
  },
]);

/** Opens the installation's database for one act on the official lists. */
export async function withLists<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { connect, openTarget } = await import("@yorisoi/server/operation");
  const target = await openTarget(process.env);
  const db = connect(target.url, { size: 1 });
  try {
    return await work(db);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw notThere.has(code) ? olderDatabase : error;
  } finally {
    await db.destroy();
    await target.close();
  }
}

export async function storedLists(): Promise<readonly StoredList[]> {
  const { loadLists } = await import("@yorisoi/server/disease");
  return withLists(loadLists);
}

/** For a look without writing: null when no database is named and none runs. */
export async function storedListsIfAny(): Promise<readonly StoredList[] | null> {
  if (process.env["DATABASE_URL"]) return storedLists();
  try {
    return await storedLists();
  } catch (error) {
    if (error instanceof Error && error.name === "DatabaseAdvice") return null;
    throw error;
  }
}
