import type { Act } from "../../act.ts";
import { needsVisit, areSurveyDocuments } from "../../conditions.ts";
import { packPartCodes } from "../../pack/parts.ts";
import { clerk, person, proxy, surveyor } from "../../reader.ts";

const going = ["accepted", "has_surveyor", "not_ended", "file_open"] as const;

/** Acts of preparing and holding the visits (S3 L607, L655). */
export const visitActs = [
  {
    id: "read_pack",
    event: "pack_read",
    ja: "準備の資料を読む",
    en: "Read the preparation",
    who: [surveyor],
    from: going,
    needs: [],
    next: {
      by: [surveyor],
      when: ({ surveyor: chosen }) => packPartCodes.some((part) => !chosen?.read.includes(part)),
    },
    opens: ["application"],
  },
  {
    id: "set_visit",
    event: "visit_set",
    ja: "訪問の日を決める",
    en: "Set a visit",
    who: [surveyor, clerk],
    from: ["surveyor_may", "no_other_wished", ...going],
    needs: ["conflict_declared", "companion_settled"],
    next: {
      by: [surveyor],
      when: (state) => needsVisit(state) && !areSurveyDocuments(state, "sent", "accepted"),
    },
    opens: [],
  },
  {
    id: "move_visit",
    event: "visit_moved",
    ja: "訪問の日を変える",
    en: "Move a visit",
    who: [surveyor, clerk],
    from: ["visit_planned", ...going],
    needs: [],
    next: null,
    opens: [],
  },
  {
    id: "cancel_visit",
    event: "visit_cancelled",
    ja: "訪問をやめる",
    en: "Call a visit off",
    who: [person, proxy, surveyor, clerk],
    from: ["visit_planned", ...going],
    needs: [],
    next: null,
    opens: [],
  },
  {
    id: "hold_visit",
    event: "visit_held",
    ja: "訪問を記録する",
    en: "Record a visit",
    who: [surveyor, clerk],
    from: ["visit_planned", "surveyor_may", ...going],
    needs: ["pack_read"],
    next: { by: [surveyor], when: () => true },
    opens: ["state_form", "overview", "survey"],
  },
] as const satisfies readonly Act[];
