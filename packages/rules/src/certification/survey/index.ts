export { answersOf, dayKey, type ItemAnswer, severeKey } from "./answers.ts";
export {
  caseOf,
  type CaseOf,
  type CaseParts,
  type Labels,
  type OpenItem,
  type SurveyCase,
  valuesOfCase,
} from "./case-of.ts";
export { type Chapter, chaptersOf } from "./chapters.ts";
export { type CheckInput, surveyChecks } from "./checks/index.ts";
export { feedbackForm } from "./feedback.ts";
export { surveyForm } from "./form.ts";
export {
  idOfNumber,
  itemsNamed,
  type SurveyItem,
  surveyItemNamed,
  surveyItemOf,
  surveyItems,
} from "./items.ts";
export { type SurveyOrder, surveyOrder } from "./order.ts";
export { overviewForm } from "./overview/form.ts";
export { type Count, surveyProgress, type SurveyProgress } from "./progress.ts";
export { remarkFromState, type StatePassage } from "./remark-from-state.ts";
export { type Remark, remarksAbout, remarksOf } from "./remarks.ts";
export { SHORT_VISIT, type Visit, type Visits, visitsOf } from "./visits.ts";
export { type Scene, scenes } from "./tables/scenes.ts";
export { surveyWishes, type WishSources } from "./wishes.ts";
