import { Client, DatabaseError, type QueryConfig } from "pg";

/** More different texts than the program has; texts beyond, made of lists of any length, are sent without a name. */
const MOST_NAMES = 400;

/** How the audit entries of a transaction are written; nothing waits for their answer but the commit. */
export const APPEND = "select audit.append($1::jsonb)";

const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) return undefined;
  const name = `y${names.size}`;
  names.set(text, name);
  return name;
}

/** A table was changed under a kept plan; the act is tried again (isWorthRepeating). */
const isOutdated = (error: unknown) =>
  error instanceof DatabaseError && error.code === "0A000" && error.routine === "RevalidateCachedQuery";

type Answer = { readonly command: string; readonly rows: readonly unknown[] };
type Send = (text: string, values: readonly unknown[]) => Promise<Answer>;

/**
 * A client that goes to the server and back as seldom as it can. It gives each statement a name, so that the server keeps its
 * plan: under row-level security planning takes longer than running. And it sends `begin` with the first statement of a
 * transaction, and the audit entries with the `commit`; when they fail, the server makes of that a rollback.
 */
export class FrugalClient extends Client {
  #held: readonly [text: string, values: readonly unknown[]] | undefined;

  /** Part of the names, so that after a change of a table every statement is planned anew. */
  #generation = 0;

  #send: Send = async (text, values) => {
    const name = values.length > 0 ? nameOf(text) : undefined;
    const named = name === undefined ? {} : { name: `${name}_${this.#generation}` };
    const config: QueryConfig = { text, values: [...values], ...named };
    try {
      return await super.query(config);
    } catch (error) {
      if (isOutdated(error)) this.#generation++;
      throw error;
    }
  };

  /** Sends what was held back and this in one packet; fails as the first of them that fails. */
  async #sendBoth(text: string, values: readonly unknown[]): Promise<Answer> {
    const held = this.#held ?? ["", []];
    this.#held = undefined;
    this.connection.stream.cork();
    const both = [this.#send(...held), this.#send(text, values)] as const;
    this.connection.stream.uncork();
    const [first, second] = await Promise.allSettled(both);
    if (first.status === "rejected") throw first.reason;
    if (second.status === "rejected") throw second.reason;
    return second.value;
  }

  async #sendFrugally(text: string, values: readonly unknown[]): Promise<Answer> {
    const isEnd = text === "commit" || text === "rollback";
    if (isEnd && this.#held?.[0] === "begin") {
      this.#held = undefined;
      return { command: text.toUpperCase(), rows: [] };
    }
    if (text === "rollback") this.#held = undefined;
    if (text === "begin" || (text === APPEND && !this.#held)) {
      this.#held = [text, values];
      return { command: "", rows: [] };
    }
    return this.#held ? this.#sendBoth(text, values) : this.#send(text, values);
  }

  override query: Client["query"] = ((...words: unknown[]) => {
    const [text, values, ...rest] = words;
    const isPlain = typeof text === "string" && Array.isArray(values) && rest.length === 0;
    if (isPlain) return this.#sendFrugally(text, values);
    const inherited = Reflect.get(Client.prototype, "query") as (...all: unknown[]) => unknown;
    return Reflect.apply(inherited, this, words);
  }) as Client["query"];
}
