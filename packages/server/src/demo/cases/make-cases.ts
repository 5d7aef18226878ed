import { exampleCases } from "@yorisoi/rules/certification/survey/example-cases";
import type { CivilDay } from "@yorisoi/rules/calendar";
import { demoId } from "../ids.ts";
import type { Population } from "../make-chunk.ts";
import { isMerged, isSecond, SAPPORO } from "../scheme.ts";
import { type Cast, makeCast } from "./cast.ts";
import { endings } from "./endings.ts";
import { type DoAs, inOneGo } from "./in-one-go.store.ts";
import { registerSurveyors } from "./register.ts";
import { steps } from "./steps.ts";
import { lives } from "./tables/lives.ts";
import { type Plan, plans } from "./tables/plans.ts";
import { type Applicant, beginTale } from "./tale.ts";

type People = Pick<Population, "seed" | "today" | "scheme" | "staff">;

/** Whoever signs in as demo-person, and the others of the municipality from the oldest to the youngest. */
function applicants({ seed, scheme }: People) {
  const indexes = Array.from({ length: SAPPORO }, (_, index) => index);
  const applicant = (index: number): Applicant => ({
    organisationId: scheme.placeOf(index).organisationId,
    personId: demoId("person", seed, index),
    birthDay: scheme.factsOf(index).birthDay as CivilDay,
  });
  const others = indexes.filter((index) => index > 0 && !isSecond(index) && !isMerged(index));
  return {
    self: applicant(0),
    others: others.map(applicant).toSorted((one, other) => (one.birthDay < other.birthDay ? -1 : 1)),
  };
}

type Applicants = ReturnType<typeof applicants>;

const whoOf = ({ self, others }: Applicants, { person }: Plan) => (person === "self" ? self : others[person]);

interface Stage {
  readonly cast: Cast;
  readonly who: Applicants;
  readonly today: CivilDay;
  readonly doAs: DoAs;
}

/** Plays one plan; gives the id of the case. */
async function play(
  { cast, who, today, doAs }: Stage,
  plan: Plan,
  previousCaseId: string | null,
): Promise<string> {
  const example = exampleCases.find(({ id }) => id === plan.example);
  const life = lives.get(plan.example);
  const applicant = whoOf(who, plan);
  if (!example || !life || !applicant) throw new RangeError("a case of the demo has no example or no person");
  const scene = { plan, example, life, applicant, cast, today, doAs };
  const tale = await beginTale(scene, plan.atHome ? cast.person : cast.clerk, previousCaseId);
  for (const [step, take] of Object.entries(steps)) {
    await take(tale);
    if (step === plan.until) break;
  }
  if (plan.ending) await endings[plan.ending](tale);
  return tale.caseId;
}

/**
 * Cases of the demo people of one municipality, at every stage, made as people make them: through the use cases of
 * certification, each act in the name of a demo account. Once in a database, all of them or none; whether they were made.
 */
export async function makeCases(adminUrl: string, population: People): Promise<boolean> {
  const today = population.today as CivilDay;
  const cast = makeCast(population.staff);
  const who = applicants(population);
  return inOneGo(adminUrl, population.seed, async (doAs) => {
    await registerSurveyors(doAs, cast);
    const made = new Map<string, string>();
    for (const plan of plans) {
      const previousCaseId = (plan.follows && made.get(plan.follows)) || null;
      made.set(plan.id, await play({ cast, who, today, doAs }, plan, previousCaseId));
    }
  });
}
