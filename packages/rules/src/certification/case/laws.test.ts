import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../calendar/index.ts";
import { clockOn, firstDay } from "../../../test/case-story.ts";
import { dataFor, everyone, walk } from "../../../test/case-walk.ts";
import type { Act } from "./act.ts";
import {
  type ActId,
  acts,
  type CaseEvent,
  caseStateOf,
  daysIn,
  defaultDeadlines,
  dueDaysOf,
  emptyCase,
  holdersOf,
  mayAct,
  nextActs,
  refusalsOf,
  stageOf,
  stages,
} from "./index.ts";

const few = { numRuns: 50 };
const walks = fc.array(fc.nat({ max: 100_000 }), { maxLength: 80, size: "max" }).map(walk);

describe("any walk through a case", () => {
  it("comes far: the walks reach every stage", () => {
    const reached = new Set(
      fc.sample(walks, { numRuns: 60, seed: 7 }).flatMap(({ states }) => states.map(stageOf)),
    );
    expect(Object.keys(stages).filter((stage) => !reached.has(stage as keyof typeof stages))).toEqual([]);
  });

  it("has somebody who is asked to do something, or is at an end", () => {
    fc.assert(
      fc.property(walks, fc.nat({ max: 30 }), ({ states, events }, days) => {
        const state = states.at(-1) ?? emptyCase;
        const clock = clockOn(addDays(events.at(-1)?.on ?? firstDay, days));
        const asked = everyone.flatMap((reader) => nextActs(state, reader, clock));
        expect(asked.length > 0).toBe(!stages[stageOf(state)].isEnd);
        expect(holdersOf(state, clock).length > 0).toBe(asked.length > 0);
      }),
      few,
    );
  });

  it("offers next only what may be done", () => {
    fc.assert(
      fc.property(walks, ({ states, events }) => {
        const state = states.at(-1) ?? emptyCase;
        for (const reader of everyone) {
          for (const { id, daysLate } of nextActs(state, reader, clockOn(events.at(-1)?.on ?? firstDay))) {
            expect(mayAct(id, reader, state)).toBe(true);
            expect(daysLate).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      few,
    );
  });

  it("allows nothing in a case that has ended", () => {
    fc.assert(
      fc.property(walks, ({ events }) => {
        const sequence = events.length + 1;
        const end = {
          id: "end",
          sequence,
          at: "",
          on: firstDay,
          by: { accountId: "a", role: "clerk" },
        } as const;
        const ended = caseStateOf([...events, { ...end, type: "closed", data: { reason: "died" } }]);
        const open = acts.filter(({ id }) => everyone.some((one) => mayAct(id as ActId, one, ended)));
        const isBegun = events.length > 0;
        expect(ended.ended !== null).toBe(isBegun);
        expect(open.map(({ id }) => id)).toEqual(isBegun ? [] : ["apply"]);
      }),
      few,
    );
  });

  it("does not depend on the order in which events are given, nor on repetition", () => {
    fc.assert(
      fc.property(walks, fc.infiniteStream(fc.nat()), ({ events, states }, chance) => {
        const mixed = [...events, ...events]
          .map((event) => [chance.next().value, event] as const)
          .toSorted(([one], [other]) => one - other)
          .map(([, event]) => event);
        expect(caseStateOf(mixed)).toEqual(states.at(-1));
      }),
      few,
    );
  });

  it("takes any event at any time without throwing; what cannot be changes nothing", () => {
    fc.assert(
      fc.property(
        walks,
        fc.nat({ max: acts.length - 1 }),
        fc.nat({ max: 99 }),
        ({ events, states }, at, chance) => {
          const act = acts[at] as Act;
          const state = states.at(-1) ?? emptyCase;
          const event = {
            id: "extra",
            sequence: events.length + 1,
            at: "",
            on: firstDay,
            by: { accountId: "a", role: "clerk" },
            type: act.event,
            data: dataFor(act, state, firstDay, chance),
          } as unknown as CaseEvent;
          const { problems, ...after } = caseStateOf([...events, event]);
          const { problems: before, ...unchanged } = state;
          const refused = refusalsOf(state, event);
          expect(problems).toEqual([...before, ...refused]);
          expect(refused.length === 0 || isDeepStrictEqual(after, unchanged)).toBe(true);
        },
      ),
    );
  });

  it("counts every day once: the stages together are the whole", () => {
    fc.assert(
      fc.property(walks, fc.nat({ max: 90 }), ({ states, events }, days) => {
        const state = states.at(-1) ?? emptyCase;
        const today = addDays(events.at(-1)?.on ?? firstDay, days);
        const { whole, byStage, inStage } = daysIn(state, today);
        expect([...byStage.values()].reduce((sum, each) => sum + each, 0)).toBe(whole);
        expect(inStage).toBeLessThanOrEqual(whole);
        expect(whole).toBeGreaterThanOrEqual(0);
        for (const { on, isLate, daysLeft } of dueDaysOf(state, today, defaultDeadlines)) {
          expect(isLate).toBe(on < today);
          expect(daysLeft < 0).toBe(isLate);
        }
      }),
      few,
    );
  });
});
