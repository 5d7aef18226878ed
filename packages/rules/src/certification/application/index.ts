export {
  applicationChecks,
  type ApplicationFacts,
  type ApplicationFinding,
  proposedReasons,
} from "./checks.ts";
export { type Consequence, contactConsequences, contactRulesOf } from "./contact-rules.ts";
export { type CopiedApplication, copyForNext } from "./copy.ts";
export { explanationSheet, type ExplanationSection } from "./explanation.ts";
export { applicationForm } from "./form.ts";
export { pastUseForOverview } from "./past-use.ts";
export { type Receipt, type ReceiptFacts, type ReceiptLine, receiptOf } from "./receipt.ts";
export { windowCaseOf } from "./window-case.ts";
