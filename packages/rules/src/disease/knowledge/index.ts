export { type Change, type ChangePattern, type ChangePatternId, changePatterns } from "./change-pattern.ts";
export { type CommonCard, commonCard } from "./every-disease.ts";
export { type AboutDisease, type CardFacts, cardOf, type DiseaseCard } from "./disease-card.ts";
export type { Fact, Question } from "./fact.ts";
export { type Figure, figuresOf } from "./figures.ts";
export { type Category, categories, type Term, termOf, terms } from "./glossary/terms.ts";
export { type MarkedText, type MarkOptions, markTerms } from "./glossary/mark-terms.ts";
export {
  type DiseaseExamples,
  type GroupCard,
  groupCard,
  groupCardOfName,
  groupCards,
} from "./group-cards.ts";
export { type GroupId, type GroupNames, groupNames } from "./group-names.ts";
export { type Link, linksOf } from "./links.ts";
export {
  checkedOn,
  describeSource,
  exampleLabel,
  type SourceDocument,
  sourceDocuments,
} from "./source.ts";
export { printShare, type Statistic, type StatisticRow } from "./statistics/statistic.ts";
export { statisticOf, statistics } from "./statistics/statistics.ts";
