export { addBodies, BODY_LIMIT, LINES_TYPE, type TextBody } from "./bodies.ts";
export { sendBrokenRequest } from "./broken-request.ts";
export { addErrors, sendError } from "./errors.ts";
export { addHeaders } from "./headers.ts";
export { addHealth } from "./health.ts";
export { pathOf, sendMissing } from "./missing.ts";
export { problemResponse, problemSchema, Refusal, sendProblem } from "./problem.ts";
