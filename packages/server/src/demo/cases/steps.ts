import { packPartCodes } from "@yorisoi/rules/certification/case";
import { applicationValues } from "./application-values.ts";
import { opinionValues } from "./opinion-values.ts";
import { overviewValues } from "./overview-values.ts";
import type { Tale } from "./tale.ts";
import { stateFormOf, surveyOf } from "./values.ts";

/** The day of the visit, counted from the application. */
const VISIT = 9;

/** Days the doctor has. */
const OPINION_DAYS = 14;

export const surveyorOf = ({ plan, cast }: Tale) => cast.surveyors[plan.surveyor ?? "own"];
const applicantOf = ({ plan, cast }: Tale) => (plan.atHome ? cast.person : cast.clerk);
const wayOf = ({ plan }: Tale) => (plan.atHome ? "screen" : "window");
const writerOf = ({ plan, cast }: Tale) => (plan.opinion === "paper" ? cast.clerk : cast.doctor);

/** What goes on in a case, step after step, with the days on which it is done. */
export const steps = {
  drafted: async (tale) => {
    const { plan, example, life, applicant, day } = tale;
    const told = { birthDay: applicant.birthDay, on: day(0) };
    const values = applicationValues(plan, example, life, told);
    const isLacking = (key: string) => (plan.lacks ?? []).some((lacking) => key.startsWith(lacking));
    await tale.write(
      applicantOf(tale),
      "application",
      values.filter(([key]) => !isLacking(key)),
      0,
    );
  },
  received: async (tale) => {
    const { clerk } = tale.cast;
    await tale.act(applicantOf(tale), "apply", 0, { way: wayOf(tale) });
    await tale.act(clerk, "explain", 0, { way: wayOf(tale), questions: true });
    await tale.act(clerk, "give_receipt", 0, { way: wayOf(tale) });
  },
  accepted: async (tale) => {
    const { clerk } = tale.cast;
    for (const id of ["accept", "ask_past_use", "coordinate"] as const) await tale.act(clerk, id, 1);
  },
  assigned: async (tale) => {
    const { accountId } = surveyorOf(tale);
    const withoutMedical = tale.plan.surveyor === "contracted" ? "full" : null;
    await tale.act(tale.cast.clerk, "assign_surveyor", 2, { accountId, withoutMedical });
  },
  prepared: async (tale) => {
    const { clerk, nurse } = tale.cast;
    await tale.act(surveyorOf(tale), "declare_conflict", 2, { kinds: [] });
    if (tale.plan.surveyor === "contracted") {
      await tale.act(clerk, "ask_companion", 2, { organisationId: nurse.organisationId });
      await tale.act(nurse, "accept_companion", 3);
    }
    await tale.act(clerk, "answer_past_use", 3, { used: tale.plan.kind !== undefined });
    await tale.act(surveyorOf(tale), "read_pack", 3, { parts: packPartCodes });
  },
  visit_set: async (tale) => {
    const visit = { day: tale.day(VISIT), from: "13:30", minutes: 70, place: "home" };
    await tale.act(surveyorOf(tale), "set_visit", 4, visit);
  },
  opinion_asked: async (tale) => {
    const { plan, cast, day } = tale;
    const facilityId = cast.doctor.organisationId;
    const way =
      plan.opinion === "paper"
        ? { way: "paper" }
        : { way: "account", doctorLogin: "demo-doctor", facilityId };
    await tale.act(cast.clerk, "ask_opinion", 4, { ...way, due: day(4 + OPINION_DAYS) });
  },
  visited: async (tale) => {
    const visit = tale.plannedVisit();
    const goesOn = tale.plan.goesOn ?? false;
    const rests = [{ from: "14:00", until: "14:10" }];
    const held = { visit, from: "13:30", until: "14:40", rests, goesOn };
    await tale.act(surveyorOf(tale), "hold_visit", VISIT, held);
  },
  written: async (tale) => {
    const { example, life, applicant, day } = tale;
    const surveyor = surveyorOf(tale);
    const heardOn = day(VISIT);
    await tale.act(surveyor, "begin_state_form", VISIT);
    await tale.write(surveyor, "state_form", stateFormOf(example, applicant.birthDay, heardOn), VISIT);
    await tale.act(surveyor, "begin_overview", VISIT);
    await tale.write(surveyor, "overview", overviewValues(example, life, heardOn), VISIT);
    await tale.act(surveyor, "begin_survey", VISIT);
    await tale.write(surveyor, "survey", surveyOf(example, heardOn), VISIT);
  },
  sent: async (tale) => {
    for (const document of ["state_form", "overview", "survey"] as const)
      await tale.act(surveyorOf(tale), `send_${document}`, 11);
  },
  checked: async (tale) => {
    for (const document of ["state_form", "overview", "survey"] as const)
      await tale.act(tale.cast.clerk, `accept_${document}`, 13);
  },
  opinion_written: async (tale) => {
    const { plan, cast, example, applicant, day } = tale;
    const writer = writerOf(tale);
    if (plan.opinion === "paper") await tale.act(cast.clerk, "receive_paper_opinion", 14);
    await tale.act(writer, "begin_opinion", 14);
    await tale.write(writer, "opinion", opinionValues(example, applicant.birthDay, day(14)), 14);
    await tale.act(writer, "send_opinion", 15);
  },
  opinion_accepted: async (tale) => {
    await tale.act(tale.cast.clerk, "accept_opinion", 16);
  },
  complete: async (tale) => {
    await tale.act(tale.cast.clerk, "complete_file", 17);
  },
} as const satisfies Readonly<Record<string, (tale: Tale) => Promise<void>>>;

/** How far a case can have come. */
export type StepId = keyof typeof steps;
