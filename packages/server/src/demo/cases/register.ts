import { registerSurveyor } from "../../certification/index.ts";
import type { CivilDay } from "@yorisoi/rules/calendar";
import type { Cast } from "./cast.ts";
import type { DoAs } from "./in-one-go.store.ts";

const day = (text: string) => text as CivilDay;

/** The register of the surveyors of the municipality: its public health nurse, and a social worker under contract. */
export async function registerSurveyors(doAs: DoAs, { clerk, surveyors: { own, contracted } }: Cast) {
  await doAs(clerk, async (act) =>
    registerSurveyor(act, own.accountId, {
      organisationId: own.organisationId ?? "",
      qualifications: ["public_health_nurse"],
      trainedOn: day("2019-05-20"),
      contractor: null,
      version: 0,
    }),
  );
  await doAs(clerk, async (act) =>
    registerSurveyor(act, contracted.accountId, {
      organisationId: contracted.organisationId ?? "",
      qualifications: ["social_worker", "consultation_specialist"],
      trainedOn: day("2023-06-12"),
      contractor: { kind: "consultation", contractFrom: day("2024-04-01"), contractUntil: null },
      version: 0,
    }),
  );
}
