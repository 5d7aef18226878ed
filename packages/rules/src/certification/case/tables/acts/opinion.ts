import type { Act } from "../../act.ts";
import { isReminderDue } from "../../reminders.ts";
import { clerk, doctor, doctorByLink, program } from "../../reader.ts";

const going = ["accepted", "not_ended", "file_open"] as const;

/** Acts of asking for the doctor's opinion (requirements I, row 262). */
export const opinionActs = [
  {
    id: "ask_opinion",
    event: "opinion_asked",
    ja: "医師意見書を頼む",
    en: "Ask for the doctor's opinion",
    who: [clerk],
    from: ["opinion_not_asked", "opinion_not_sent", ...going],
    needs: ["doctor_consent"],
    next: { by: [clerk], when: () => true },
    opens: ["opinion"],
  },
  {
    id: "remind_opinion",
    event: "opinion_reminded",
    ja: "医師意見書を待っていると知らせる",
    en: "Remind of the opinion",
    who: [clerk, program],
    from: ["opinion_asked", "opinion_not_sent", ...going],
    needs: [],
    next: { by: [program, clerk], when: isReminderDue },
    opens: [],
  },
  {
    id: "refuse_opinion",
    event: "opinion_refused",
    ja: "意見書を書けないと答える",
    en: "Say that the opinion cannot be written",
    who: [doctor, doctorByLink, clerk],
    from: ["opinion_asked", "opinion_not_sent", ...going],
    needs: [],
    next: null,
    opens: [],
  },
  {
    id: "take_back_opinion",
    event: "opinion_taken_back",
    ja: "意見書の依頼を取り消す",
    en: "Take the request back",
    who: [clerk],
    from: ["opinion_coming", "opinion_not_sent", ...going],
    needs: [],
    next: null,
    opens: [],
  },
  {
    id: "receive_paper_opinion",
    event: "opinion_arrived_on_paper",
    ja: "紙の意見書が届いたと記録する",
    en: "Record that the opinion came on paper",
    who: [clerk],
    from: ["opinion_asked", "opinion_not_sent", ...going],
    needs: [],
    next: { by: [clerk], when: ({ opinion }) => opinion.request?.way === "paper" },
    opens: ["opinion"],
  },
] as const satisfies readonly Act[];
