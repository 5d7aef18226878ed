import type { Tale } from "./tale.ts";
import { surveyorOf } from "./steps.ts";
import { stateFormOf } from "./values.ts";

const QUESTION = "demo-question";

/** Days after the application on which the doctor is reminded: ten, fourteen and twenty-one after the request. */
const reminders = [14, 18, 25];

async function remind({ act, cast }: Tale, times: number): Promise<void> {
  for (const after of reminders.slice(0, times)) await act(cast.program, "remind_opinion", after);
}

/** What happens in some cases after their last step. */
export const endings = {
  returned: async ({ act, cast }) => {
    await act(cast.clerk, "return", 1, { reasons: ["proof", "onset"] });
  },
  withdrawn: async ({ act, cast }) => {
    await act(cast.clerk, "withdraw", 6, { reason: "later" });
  },
  closed: async ({ act, cast }) => {
    await act(cast.clerk, "close", 4, { reason: "moved" });
  },
  companion_asked: async (tale) => {
    await tale.act(surveyorOf(tale), "declare_conflict", 3, { kinds: [] });
    await tale.act(tale.cast.clerk, "ask_companion", 3, { organisationId: tale.cast.nurse.organisationId });
  },
  second_visit: async (tale) => {
    const { example, applicant, day } = tale;
    const surveyor = surveyorOf(tale);
    await tale.act(surveyor, "begin_state_form", 9);
    await tale.write(surveyor, "state_form", stateFormOf(example, applicant.birthDay, day(9)), 9);
    await tale.act(surveyor, "set_visit", 9, { day: day(12), from: "14:00", minutes: 60, place: "home" });
  },
  differs: async (tale) => {
    const surveyor = surveyorOf(tale);
    const severe = [...tale.example.survey].find(([key]) => /^item\..*\.severe$/u.test(key));
    if (!severe) throw new RangeError("the example has no severe state");
    const [key, value] = severe;
    const [one = "", other = ""] = ["1", "2", "3"].filter((code) => code !== value);
    await tale.differ(surveyor, "survey", key, [one, other]);
    const words = [
      "昼の2時から、手が肩より上に上がらない。",
      "夕方6時から、手が肩より上に上がらない。",
    ] as const;
    await tale.differ(surveyor, "state_form", "severe.symptoms.1.words", words);
  },
  asked_back: async ({ act, write, cast }) => {
    const text = "「できる」とありますが、重い時は一人でできますか。だれが手伝いますか。";
    await write(cast.clerk, "survey", [[`question.${QUESTION}.text`, text]], 12);
    await act(cast.clerk, "send_back_survey", 12, { questions: [{ id: QUESTION, key: null }] });
  },
  reminded: async (tale) => remind(tale, 1),
  reminded_three_times: async (tale) => remind(tale, reminders.length),
} as const satisfies Readonly<Record<string, (tale: Tale) => Promise<void>>>;

export type EndingId = keyof typeof endings;
