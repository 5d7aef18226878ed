import { exampleCases } from "@yorisoi/rules/certification/survey/example-cases";
import { plainOpinion } from "@yorisoi/rules/certification/opinion";

import {
  application,
  beginCase,
  type Cast,
  daysFromNow,
  done,
  overview,
  type Stage,
  write,
} from "./people.ts";

/** A case on its way, and who has a part in it. */
export type Begun = Awaited<ReturnType<typeof beginCase>>;

const example = exampleCases.find(({ id }) => id === "sample-1");

const steps = {
  drafted: async ({ clerk }, { caseId }) => write(clerk, caseId, "application", application),
  received: async ({ clerk }, { caseId }) => {
    await done(clerk, caseId, "apply", { way: "window" });
  },
  accepted: async ({ clerk }, { caseId }) => {
    await done(clerk, caseId, "explain", { way: "window", questions: false });
    await done(clerk, caseId, "give_receipt", { way: "window" });
    await done(clerk, caseId, "accept");
    await done(clerk, caseId, "coordinate");
  },
  assigned: async ({ clerk, surveyor }, { caseId }) => {
    await done(clerk, caseId, "assign_surveyor", { accountId: surveyor.accountId });
    await done(surveyor, caseId, "declare_conflict", { kinds: [] });
  },
  visited: async ({ surveyor }, { caseId }) => {
    const when = { day: daysFromNow(1), from: "10:00", minutes: 60, place: "home" };
    const view = await done(surveyor, caseId, "set_visit", when);
    const { visit } = view.state.visits[0];
    await done(surveyor, caseId, "hold_visit", { visit, from: "10:00", until: "11:00", goesOn: false });
  },
  surveyed: async ({ clerk, surveyor }, { caseId }) => {
    for (const [document, values] of [
      ["state_form", example?.stateForm ?? []],
      ["overview", overview],
      ["survey", example?.survey ?? []],
    ] as const) {
      await write(surveyor, caseId, document, values);
      await done(surveyor, caseId, `begin_${document}`);
      await done(surveyor, caseId, `send_${document}`);
      await done(clerk, caseId, `accept_${document}`);
    }
  },
  opinion_asked: async ({ clerk, doctor }, { caseId }) => {
    const asked = { way: "account", doctorLogin: `t-${doctor.accountId}`, due: daysFromNow(14) };
    await done(clerk, caseId, "ask_opinion", asked);
  },
  opinion_written: async ({ clerk, doctor }, { caseId }) => {
    await write(doctor, caseId, "opinion", plainOpinion);
    await done(doctor, caseId, "begin_opinion");
    await done(doctor, caseId, "send_opinion");
    await done(clerk, caseId, "accept_opinion");
  },
  complete: async ({ clerk }, { caseId }) => {
    await done(clerk, caseId, "answer_past_use", { used: true });
    await done(clerk, caseId, "complete_file");
  },
} as const satisfies Readonly<Record<string, (cast: Cast, begun: Begun) => Promise<void>>>;

export type Step = keyof typeof steps;

/** A new case that has come so far: every step before it was done by whoever does it. */
export async function caseAt(house: Stage, cast: Cast, until: Step): Promise<Begun> {
  const begun = await beginCase(house, cast);
  for (const [step, take] of Object.entries(steps)) {
    await take(cast, begun);
    if (step === until) break;
  }
  return begun;
}
