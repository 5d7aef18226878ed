import type { Values } from "../changes/index.ts";
import { type Row, rowsIn } from "../form/index.ts";
import { visitsSection } from "./visit-fields.ts";

/** One visit; times in whole minutes. */
export interface Visit {
  readonly row: string;
  readonly startedAt: string;
  /** Null while it goes on. */
  readonly endedAt: string | null;
  readonly stoppedFor: string | null;
  /** From beginning to end; for a visit that goes on up to `now`. */
  readonly minutes: number;
  readonly restMinutes: number;
  /** What is left without the rests. */
  readonly talkMinutes: number;
}

/** All visits of a survey against the length that spares the person (S3 L622). */
export interface Visits {
  readonly visits: readonly Visit[];
  readonly talkMinutes: number;
  readonly restMinutes: number;
  /** Rows of the visits in which people talked for longer than the target. */
  readonly tooLong: readonly string[];
  /** Keys of visits and rests whose times cannot be read or end before they begin: left out of all sums. */
  readonly unreadable: readonly string[];
}

/** A short visit, in minutes of talking. Ours: the manual says only 「長時間にならないように」 (S3 L622). */
export const SHORT_VISIT = 60;

interface Span {
  readonly row: string;
  readonly from: number;
  readonly to: number;
}

function spanOf({ row, text }: Row, now: string): Span | null {
  const [from, to] = [Date.parse(text("startedAt")), Date.parse(text("endedAt") || now)];
  return Number.isNaN(from) || Number.isNaN(to) || to < from ? null : { row, from, to };
}

const minutesOf = (milliseconds: number) => Math.floor(milliseconds / 60_000);

/** Rests that overlap count once. */
function restWithin(visit: Span, rests: readonly Span[]): number {
  let rest = 0;
  let until = visit.from;
  for (const { from, to } of rests.toSorted((one, other) => one.from - other.from)) {
    const [begin, end] = [Math.max(from, until), Math.min(to, visit.to)];
    if (end <= begin) continue;
    rest += end - begin;
    until = end;
  }
  return rest;
}

function measured({ row, text }: Row, { from, to }: Span, rest: number): Visit {
  const [minutes, restMinutes] = [minutesOf(to - from), minutesOf(rest)];
  return {
    row,
    startedAt: text("startedAt"),
    endedAt: text("endedAt") || null,
    stoppedFor: text("stoppedFor") || null,
    minutes,
    restMinutes,
    talkMinutes: minutes - restMinutes,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/**
 * How long the visits of a survey took, without the rests.
 *
 * @param now ISO 8601 instant up to which a visit or rest without an end is counted; given, never read from a clock.
 * @param target minutes of talking in one visit that should not be passed.
 */
export function visitsOf(values: Values, now: string, target: number = SHORT_VISIT): Visits {
  const visits = rowsIn(visitsSection, values, "visit").map((row) => ({ row, span: spanOf(row, now) }));
  const rests = rowsIn(visitsSection, values, "rest").map((row) => ({ row, span: spanOf(row, now) }));
  const restSpans = rests.flatMap(({ span }) => span ?? []);
  const read = visits.flatMap(({ row, span }) =>
    span ? [measured(row, span, restWithin(span, restSpans))] : [],
  );
  return {
    visits: read,
    talkMinutes: sum(read.map(({ talkMinutes }) => talkMinutes)),
    restMinutes: sum(read.map(({ restMinutes }) => restMinutes)),
    tooLong: read.filter(({ talkMinutes }) => talkMinutes > target).map(({ row }) => row),
    unreadable: [...visits, ...rests].filter(({ span }) => !span).map(({ row }) => row.key("startedAt")),
  };
}
