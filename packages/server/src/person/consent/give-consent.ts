import type { SignedInAct } from "../../identity/index.ts";
import { hasDocument } from "../documents/document.store.ts";
import type { PersonKey } from "../fields.schema.ts";
import { badInput, type Problem, refuseBadInput } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { organisationName } from "../record/organisation.store.ts";
import { reachOfParts } from "../record/reach.store.ts";
import type { ConsentFacts } from "./consent.schema.ts";
import { findConsent, insertConsent, isProxyOn, today } from "./consent.store.ts";

const PROXY = "proxy";

/** What is wrong with a consent that only the database can tell, all at once. */
async function problemsOf(act: SignedInAct, key: PersonKey, facts: ConsentFacts): Promise<Problem[]> {
  const reach = (await reachOfParts(act, key)).get("consent");
  const { toOrganisationId, byHelperId, documentId, givenOn, how } = facts;
  const checks: readonly (readonly [boolean, Problem])[] = [
    [
      !(await organisationName(act, toOrganisationId)),
      badInput("/toOrganisationId", "unknown-organisation", "この組織はありません。一覧から選んでください。"),
    ],
    [
      toOrganisationId === key.organisationId,
      badInput(
        "/toOrganisationId",
        "own-organisation",
        "記録を持つ組織には同意は要りません。ほかの組織を選んでください。",
      ),
    ],
    [
      givenOn > (await today(act)),
      badInput("/givenOn", "in-future", "同意した日は、今日かその前の日にしてください。"),
    ],
    [
      (how === "online") !== (reach === "own"),
      badInput(
        "/how",
        "wrong-way",
        "本人が画面でするときは online、職員が記すときは paper か in_person です。",
      ),
    ],
    [
      byHelperId !== null && !(await isProxyOn(act, key, byHelperId, { permission: PROXY, day: givenOn })),
      badInput(
        "/byHelperId",
        "no-proxy",
        "この人は、同意した日に本人の代理ではありません。代理の期間を確かめてください。",
      ),
    ],
    [
      documentId !== null && !(await hasDocument(act, key, documentId)),
      badInput(
        "/documentId",
        "unknown-document",
        "この同意書は保存されていません。もう一度読みこんでください。",
      ),
    ],
  ];
  return checks.flatMap(([isWrong, problem]) => (isWrong ? [problem] : []));
}

/** Records that the person lets another organisation see parts of the record. */
export async function giveConsent(act: SignedInAct, key: PersonKey, facts: ConsentFacts) {
  await needOpenPerson(act, key);
  refuseBadInput(await problemsOf(act, key, facts));
  const consentId = await insertConsent(act, key, facts, act.actor.accountId);
  const { toOrganisationId, purpose, resources } = facts;
  act.record("consent.given", { ...key, purpose, details: { consentId, toOrganisationId, resources } });
  return findConsent(act, key, consentId);
}
