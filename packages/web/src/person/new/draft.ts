import { questions } from "../../app/asking/index.ts";

/**
 * What is typed into a new record, kept in this window only (sessionStorage), so that a reload or a lost session loses
 * nothing. It is gone when the record is made, at sign-out, and when another account signs in.
 */
const KEY = "yorisoi.new-person";

interface Draft {
  readonly accountId: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const isDraft = (found: unknown): found is Draft =>
  typeof found === "object" && found !== null && "accountId" in found && "values" in found;

function read(): Draft | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isDraft(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

export function draftOf(accountId: string): Draft["values"] | undefined {
  const draft = read();
  return draft?.accountId === accountId ? draft.values : undefined;
}

export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // a browser that keeps nothing: what is typed lasts as long as the page
  }
}

export function dropDraft(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}

/** Who is signed in, as far as an answer of the session tells. */
function accountIn(data: unknown): string | undefined {
  const isSomebody = typeof data === "object" && data !== null && "accountId" in data;
  return isSomebody && typeof data.accountId === "string" ? data.accountId : undefined;
}

/** Watches who is signed in, from the start of the program on: a draft does not outlive its writer's session. */
export function watchDraft(): void {
  questions.getQueryCache().subscribe(({ type, query }) => {
    if (query.queryKey[0] !== "session") return;
    const accountId = accountIn(query.state.data);
    const draft = read();
    if (type === "removed" || (draft && accountId && accountId !== draft.accountId)) dropDraft();
  });
}
