import type { statesJa } from "./states.ja.ts";

export const statesEn: Record<keyof typeof statesJa, string> = {
  "result.states.title": "The two states side by side",
  "result.states.higher": "In the severe state the result rises from {{day}} to {{severe}}.",
  "result.states.lower":
    "In the severe state the result falls from {{day}} to {{severe}}. Please check that the answers are not the wrong way round.",
  "result.states.same": "Both states give the same result: {{day}}.",
  "result.states.differ": "State on the day: {{day}}. Severe state: {{severe}}.",
  "result.states.taken": "The state used for this estimate",
  "result.states.why.2014":
    "In the grades since 2014, an item that sometimes works and sometimes does not is answered by the times it does not. So the result is the grade of the severe state.",
  "result.states.check.2014":
    "The source is the ministry's surveyor manual of April 2014. Its text has not been checked here, so please ask your municipality before a real survey.",
  "result.states.why.2013":
    "In the grades until March 2014 the primary judgement uses the answers of the day. The severe state is for the review board, which may change the grade. Have it written down in the remarks and in the doctor's opinion.",
  "result.states.table": "Answers that differ between the states ({{number}})",
  "result.states.none":
    "All answers of the severe state are the same as on the day. If something differs, please enter it for the severe state.",
  "result.states.item": "Item",
  "result.states.points": "Points",
  "result.states.points.change": "{{from}} → {{to}}",
  "result.states.alone": "If only this item were severe",
  "result.states.alone.same": "Still {{grade}}",
  "result.states.alone.change": "Becomes {{grade}}",
};
