import type { SignedInAct } from "../../identity/index.ts";
import { hasDocument } from "../documents/document.store.ts";
import type { PersonKey } from "../fields.schema.ts";
import { badInput, type Problem, refuseBadInput } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { organisationName } from "../record/organisation.store.ts";
import { reachOfParts } from "../record/reach.store.ts";
import { today } from "../../database/index.ts";
import type { ConsentFacts } from "./consent.schema.ts";
import { findConsent, insertConsent, isProxyOn } from "./consent.store.ts";

const PROXY = "proxy";

/** What is wrong with a consent that only the database can tell, all at once. */
async function problemsOf(act: SignedInAct, key: PersonKey, facts: ConsentFacts): Promise<Problem[]> {
  const reach = (await reachOfParts(act, key)).get("consent");
  const { toOrganisationId, byHelperId, documentId, givenOn, how } = facts;
  const checks: readonly (readonly [boolean, Problem])[] = [
    [
      !(await organisationName(act, toOrganisationId)),
      badInput("/toOrganisationId", "unknown-organisation", {
        ja: "この組織はありません。一覧から選んでください。",
        en: "There is no such organisation. Choose it from the list.",
      }),
    ],
    [
      toOrganisationId === key.organisationId,
      badInput("/toOrganisationId", "own-organisation", {
        ja: "記録を持つ組織には同意は要りません。ほかの組織を選んでください。",
        en: "The organisation that keeps the record needs no consent. Choose another one.",
      }),
    ],
    [
      givenOn > (await today(act)),
      badInput("/givenOn", "in-future", {
        ja: "同意した日は、今日かその前の日にしてください。",
        en: "The day of the consent has to be today or before.",
      }),
    ],
    [
      (how === "online") !== (reach === "own"),
      badInput("/how", "wrong-way", {
        ja: "本人が画面でするときは online、職員が記すときは paper か in_person です。",
        en: "It is online when the person does it, paper or in_person when staff record it.",
      }),
    ],
    [
      byHelperId !== null && !(await isProxyOn(act, key, byHelperId, { permission: PROXY, day: givenOn })),
      badInput("/byHelperId", "no-proxy", {
        ja: "この人は、同意した日に本人の代理ではありません。代理の期間を確かめてください。",
        en: "This helper was no proxy on the day of the consent. Check from when until when the proxy holds.",
      }),
    ],
    [
      documentId !== null && !(await hasDocument(act, key, documentId)),
      badInput("/documentId", "unknown-document", {
        ja: "この同意書は保存されていません。もう一度読みこんでください。",
        en: "This consent form is not stored. Scan it again.",
      }),
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
