import type { Body } from "./requests.ts";

const none: Body = () => undefined;
const one = "/api/cases/:caseId";

/** Bodies of the routes of a case, as `requests.ts` has those of a record. */
export const caseBodies: Readonly<Record<string, Body>> = {
  "POST /api/cases/search": () => ({}),
  "POST /api/cases": ({ keeper, person }) => ({ organisationId: keeper, personId: person, kind: "new" }),
  [`GET ${one}`]: none,
  [`POST ${one}/acts`]: () => ({ id: "0199f0a2-7a10-7c3e", act: "close", data: { reason: "died" } }),
  [`GET ${one}/documents/:document`]: none,
  [`POST ${one}/documents/:document/changes`]: () => ({
    changes: [
      {
        id: "0199f0a2-7a10-7c3f",
        key: "item.1-1.day",
        value: "1",
        parents: [],
        madeAt: "2026-04-01T00:00:00Z",
        device: "試験",
      },
    ],
  }),
  [`GET ${one}/papers/:paper`]: none,
  [`GET ${one}/export`]: none,
  [`GET ${one}/fhir/:document`]: none,
  "POST /api/cases/imports": () => ({
    kind: "applications",
    format: "csv",
    content: "本人の番号\n1",
    dryRun: false,
  }),
  "GET /api/cases/imports/template": none,
  [`GET ${one}/pack`]: none,
  [`GET ${one}/surveyors`]: none,
  [`GET ${one}/around-opinion`]: none,
  [`GET ${one}/previous-opinion`]: none,
  "GET /api/surveyors": none,
  "POST /api/surveyors/find": ({ strangers }) => ({ login: `scene-${strangers.account}` }),
  "PUT /api/surveyors/:accountId": ({ keeper }) => ({
    organisationId: keeper,
    qualifications: ["nurse"],
    trainedOn: null,
    version: 0,
  }),
  "GET /api/deadlines": none,
  "PUT /api/deadlines": () => ({
    stages: {},
    whole: 30,
    companion: 5,
    opinion: 14,
    reminders: [7],
    version: 0,
  }),
  "GET /api/opinion-phrases": none,
  "PUT /api/opinion-phrases": () => ({ phrases: [] }),
};
