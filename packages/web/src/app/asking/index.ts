export { ask, askText, type Method } from "./ask.ts";
export { Problem, type ProblemPart, wordsOf } from "./problem.ts";
export { ProblemNotice } from "./problem-notice.tsx";
export { questions } from "./questions.ts";
export { onSessionMayHaveEnded } from "./session-ended.ts";
