import type { Db } from "pg-boss";

/** A connection takes one statement after the other; pg-boss asks for several at once, as if it had a pool. */
export function oneAtATime({ executeSql }: Pick<Db, "executeSql">): Db {
  let last: Promise<unknown> = Promise.resolve();
  return {
    executeSql: async (text, values) => {
      const answer = last.then(() => executeSql(text, values));
      last = answer.catch(() => {});
      return answer;
    },
  };
}
