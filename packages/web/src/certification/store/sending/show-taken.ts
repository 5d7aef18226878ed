import { actOf } from "@yorisoi/rules/certification/case";
import { questions } from "../../../app/asking/index.ts";
import type { CaseView } from "../../answers.ts";
import { questionOfCase } from "../../case/use-case.ts";
import { deviceState, onDevice, placeOf } from "../device/state.ts";
import { refreshWatched } from "./refresh.ts";

const keyOf = (caseId: string) => questionOfCase(caseId).queryKey;

/** Lets the screens that ask for a case have the one that was taken along, as long as the server has not answered. */
function showTaken(): void {
  for (const { view, pack } of deviceState().account?.taken.values() ?? []) {
    showOnce(keyOf(view.caseId), view);
    showOnce(["cases", "of", view.caseId, "pack"], { sections: pack });
  }
}

/** A document whose beginning waits to be sent is begun, as far as this device is concerned. */
function showBegun(): void {
  for (const { caseId, act, problems } of deviceState().account?.acts ?? []) {
    const { document } = actOf(act.act);
    if (actOf(act.act).event !== "document_begun" || !document || problems) continue;
    const view = questions.getQueryData(keyOf(caseId));
    if (view?.state.documents[document].status !== "none") continue;
    const documents = { ...view.state.documents };
    documents[document] = { ...documents[document], status: "begun" };
    questions.setQueryData(keyOf(caseId), { ...view, state: { ...view.state, documents } });
  }
}

function showOnce(queryKey: readonly string[], answer: unknown): void {
  // Out of date from the start: with a network it is asked for at once.
  if (!questions.getQueryData(queryKey)) questions.setQueryData(queryKey, answer, { updatedAt: 0 });
}

/** Whether the server tells of a document that is open here what is not known here. */
function isNews({ caseId, documents }: CaseView): boolean {
  const { account } = deviceState();
  return documents.some(({ document, mayWrite, lastSeq }) => {
    const known = account?.answers.get(placeOf(caseId, document));
    return known !== undefined && (known.mayWrite !== mayWrite || known.lastSeq < lastSeq);
  });
}

/** Joins what this folder knows of cases with what the screens ask about them. */
export function joinQuestions(): void {
  const show = () => {
    showTaken();
    showBegun();
  };
  onDevice(show);
  show();
  questions.getQueryCache().subscribe((event) => {
    const [first, second, caseId] = event.query.queryKey;
    if (event.type !== "updated" || event.action.type !== "success") return;
    if (first !== "cases" || second !== "one" || typeof caseId !== "string") return;
    const view = questions.getQueryData<CaseView>(["cases", "one", caseId]);
    if (view && isNews(view)) void refreshWatched(caseId).catch(() => undefined);
  });
}
