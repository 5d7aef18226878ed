import type { Situation } from "@yorisoi/rules/services";

/** Everything that can be said of a situation, as the API answers it. */
export async function findServices(situation: Situation) {
  const [{ findMeasures, nextQuestion, notComputed }, { homeOf }] = await Promise.all([
    import("@yorisoi/rules/services"),
    import("@yorisoi/rules/services/places"),
  ]);
  return {
    measures: findMeasures(situation),
    next: nextQuestion(situation),
    notComputed,
    home: homeOf(situation.municipality),
  };
}

export type Found = Awaited<ReturnType<typeof findServices>>;
