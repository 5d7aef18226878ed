import fc from "fast-check";
import { type CivilDay, day } from "../src/calendar/index.ts";
import { allQuestions, type DiseaseFacts, type QuestionId, type Situation } from "../src/services/index.ts";

/** A disease as the catalogue would tell of it on 2026-11-21. */
export function disease(notificationNo: number | null, over: Partial<DiseaseFacts> = {}): DiseaseFacts {
  return {
    id: `example:${notificationNo ?? "none"}`,
    name: "例",
    notificationNo,
    designated: "yes",
    supportListed: "yes",
    childhood: "no",
    ...over,
  };
}

export const unlisted = disease(null, { designated: "no", supportListed: "no" });
export const unconfirmed = disease(null, {
  designated: "unknown",
  supportListed: "unknown",
  childhood: "unknown",
});

export const today: CivilDay = day("2026-11-21");

const fact = fc.constantFrom("yes", "no", "unknown");
const someDisease: fc.Arbitrary<DiseaseFacts> = fc.record({
  id: fc.constant("example"),
  name: fc.constant("例"),
  notificationNo: fc.constantFrom(2, 3, 6, 46, 69, 113, 49, null),
  designated: fact,
  supportListed: fact,
  childhood: fact,
});

const answerTo = (id: QuestionId): fc.Arbitrary<unknown> => {
  const { kind, choices } = allQuestions.find((one) => one.id === id) ?? { kind: "one", choices: [] };
  const values = choices.map(({ value }) => value);
  const known = values.filter((value) => value !== "unknown");
  switch (kind) {
    case "one":
      return fc.constantFrom(...values);
    case "many":
      return fc.oneof(fc.subarray(known), fc.constant("unknown"));
    case "number":
      return fc.constantFrom(0, 5, 17, 18, 19, 20, 39, 40, 49, 50, 64, 65, 80, "unknown");
    case "day":
      return fc.constantFrom("2000-01-01", "2025-05-21", "2025-05-22", "2026-11-01", "unknown");
    case "diseases":
      return fc.oneof(fc.array(someDisease, { maxLength: 2 }), fc.constant("unknown"));
    case "municipality":
      return fc.constantFrom("13101", "unknown");
  }
};

/** Any situation on a day of 2026, with any of the answers given or not asked. */
export const someSituation: fc.Arbitrary<Situation> = fc
  .record(Object.fromEntries(allQuestions.map(({ id }) => [id, answerTo(id)])), { requiredKeys: [] })
  .map((answers) => ({ day: today, ...answers }));
