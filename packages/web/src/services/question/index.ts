export { Both, useBoth } from "./both.tsx";
export { answerByDigit } from "./digit-keys.ts";
export { diseaseFacts, pickedOf } from "./disease-facts.ts";
export { QuestionView } from "./question-view.tsx";
