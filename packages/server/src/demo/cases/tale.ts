import { addDays, type CivilDay } from "@yorisoi/rules/calendar";
import { changeOf, snapshotOf } from "@yorisoi/rules/certification";
import type { ActId } from "@yorisoi/rules/certification/case";
import type { DocumentId } from "@yorisoi/rules/certification/documents";
import type { ExampleCase } from "@yorisoi/rules/certification/survey/example-cases";
import { type CaseActor, beginCase, doAct, needLockedCase, writeChanges } from "../../certification/index.ts";
import type { Cast } from "./cast.ts";
import type { DoAs } from "./in-one-go.store.ts";
import type { Life } from "./tables/lives.ts";
import type { Plan } from "./tables/plans.ts";
import type { Written } from "./values.ts";

/** Somebody of the demo municipality. */
export interface Applicant {
  readonly organisationId: string;
  readonly personId: string;
  readonly birthDay: CivilDay;
}

/** Where a case takes place, and who is in it. */
export interface Scene {
  readonly plan: Plan;
  readonly example: ExampleCase;
  readonly life: Life;
  readonly applicant: Applicant;
  readonly cast: Cast;
  readonly today: CivilDay;
  readonly doAs: DoAs;
}

/** A case that is being told: each thing is done by somebody, so many days after the application. */
export interface Tale extends Scene {
  readonly caseId: string;
  readonly day: (after: number) => CivilDay;
  /** The id of the visit that was set last. */
  readonly plannedVisit: () => string;
  readonly act: (
    by: CaseActor,
    id: ActId,
    after: number,
    data?: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  /** Writes on top of what stands there. */
  readonly write: (by: CaseActor, document: DocumentId, values: Written, after: number) => Promise<void>;
  /** Two tablets write different things into one field today, neither knowing of the other. */
  readonly differ: (
    by: CaseActor,
    document: DocumentId,
    key: string,
    values: readonly [string, string],
  ) => Promise<void>;
}

const ALL_SEEN = Number.MAX_SAFE_INTEGER;

/** Begins a case; what is done in it then is named after its plan, so that it is the same wherever it is told. */
export async function beginTale(
  scene: Scene,
  begunBy: CaseActor,
  previousCaseId: string | null,
): Promise<Tale> {
  const { plan, applicant, today, doAs } = scene;
  const { organisationId, personId } = applicant;
  const { caseId } = await doAs(begunBy, async (act) =>
    beginCase(act, { organisationId, personId, kind: plan.kind ?? "new", previousCaseId }),
  );
  const applied =
    typeof plan.applied === "string" ? (plan.applied as CivilDay) : addDays(today, -plan.applied);
  const day = (after: number) => addDays(applied, after);
  let things = 0;
  let visit = "";
  const newName = () => `demo-${plan.id}-${++things}`;

  async function standing(by: CaseActor, document: DocumentId) {
    return doAs(by, async (act) => {
      const file = await needLockedCase(act, caseId);
      return snapshotOf((await writeChanges(act, file, document, { changes: [], after: 0 })).changes);
    });
  }

  async function send(
    by: CaseActor,
    document: DocumentId,
    values: Written,
    at: {
      readonly device: string;
      readonly on: CivilDay;
      readonly seen: Awaited<ReturnType<typeof standing>>;
    },
  ) {
    const changes = [...new Map(values)].flatMap(([key, value]) => {
      const authorship = {
        id: newName(),
        madeAt: `${at.on}T00:30:00.000Z`,
        by: by.accountId,
        device: at.device,
      };
      const change = changeOf(at.seen, key, value, authorship);
      return change ? [{ ...change, parents: [...change.parents], value: sent(change.value) }] : [];
    });
    await doAs(by, async (act) => {
      const file = await needLockedCase(act, caseId);
      const { refused } = await writeChanges(act, file, document, { changes, after: ALL_SEEN });
      const keys = changes.filter(({ id }) => refused.some((one) => one.id === id)).map(({ key }) => key);
      if (keys.length > 0) throw new RangeError(`no values for ${document}: ${keys.join(", ")}`);
    });
  }

  return {
    ...scene,
    caseId,
    day,
    plannedVisit: () => visit,
    act: async (by, id, after, data = {}) => {
      const event = await doAs(by, async (act) =>
        doAct(act, await needLockedCase(act, caseId), {
          id: newName(),
          act: id,
          on: day(after),
          data: { ...data },
          goOn: [],
        }),
      );
      if (!event) throw new RangeError("an act of the demo has a name of its own");
      if (event.type === "visit_set") ({ visit } = event.data);
    },
    write: async (by, document, values, after) =>
      send(by, document, values, { device: "demo", on: day(after), seen: await standing(by, document) }),
    differ: async (by, document, key, values) => {
      const seen = await standing(by, document);
      for (const [nth, value] of values.entries())
        await send(by, document, [[key, value]], { device: `tablet-${nth + 1}`, on: today, seen });
    },
  };
}

/** A value as it is sent: lists of one's own. */
function sent(value: Written[number][1]) {
  return Array.isArray(value)
    ? [...(value as readonly string[])]
    : (value as string | number | boolean | null);
}
