/** One thing to mend, and where in what was sent (/helpers/0/name). */
export interface ProblemPart {
  readonly code: string;
  readonly message: string;
  readonly message_en?: string;
  readonly path?: string;
}

/** What is to be mended, in the reader's language. */
export const wordsOf = ({ message, message_en }: ProblemPart, language: "ja" | "en"): string =>
  language === "en" ? (message_en ?? message) : message;

/** An answer of the server that is no success (problem+json), or no answer at all. */
export class Problem extends Error {
  /** The last part of the problem's type, for example "not-found"; "no-network" when nothing answered. */
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly detailEn: string;
  readonly parts: readonly ProblemPart[];
  /** For "changed-by-other": what is stored now. */
  readonly current: unknown;
  readonly retryAfter: number | undefined;

  constructor(given: {
    kind: string;
    title: string;
    detail: string;
    detailEn: string;
    parts?: readonly ProblemPart[];
    current?: unknown;
    retryAfter?: number | undefined;
  }) {
    super(given.kind);
    this.name = "Problem";
    this.kind = given.kind;
    this.title = given.title;
    this.detail = given.detail;
    this.detailEn = given.detailEn;
    this.parts = given.parts ?? [];
    this.current = given.current;
    this.retryAfter = given.retryAfter;
  }
}

interface Document {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly detail_en?: string;
  readonly problems?: readonly ProblemPart[];
  readonly current?: unknown;
}

/** Reads an answer that is no success; one that is not ours (a proxy's page) becomes a general problem. */
export async function problemOf(response: Response): Promise<Problem> {
  const document = (await response.json().catch(() => ({}))) as Document;
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return new Problem({
    kind: document.type?.replace("urn:yorisoi:problem:", "") ?? "unknown-answer",
    title: document.title ?? "サーバーの答えを読めませんでした",
    detail:
      document.detail ??
      `途中の機械が別の答えを返したようです（${response.status}）。少し待って、もう一度試してください。`,
    detailEn: document.detail_en ?? `Something on the way answered instead (${response.status}); try again.`,
    parts: document.problems ?? [],
    current: document.current,
    retryAfter: Number.isFinite(seconds) ? seconds : undefined,
  });
}

export const noNetwork = () =>
  new Problem({
    kind: "no-network",
    title: "サーバーにつながりません",
    detail:
      "通信が切れています。入力した内容はこの画面に残っています。つながったら、もう一度押してください。",
    detailEn: "No connection. What you entered stays on this page; try again when you are connected.",
  });
