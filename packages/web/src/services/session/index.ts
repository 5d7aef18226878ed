export { type AnswerFile, answerFileName, answerFileText, readAnswerFile } from "./answer-file.ts";
export {
  answered,
  askedAgain,
  back,
  canGoBack,
  forward,
  heldAt,
  isAnswered,
  putOff,
  questionAt,
  questionsLeft,
  type SupportState,
  takenBack,
  withSituation,
} from "./support-state.ts";
export { changeSupport, eraseSupport, supportState, useSupport } from "./support-store.ts";
