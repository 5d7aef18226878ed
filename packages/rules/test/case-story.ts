import { addDays, type CivilDay, day } from "../src/calendar/index.ts";
import {
  type Author,
  type CaseContext,
  type CaseEvent,
  type CaseReader,
  type CaseRole,
  caseStateOf,
  type Clock,
  defaultDeadlines,
  type EventData,
  type EventType,
  type Surveyor,
} from "../src/certification/case/index.ts";
import { packPartCodes } from "../src/certification/case/index.ts";

/** The day on which every story begins. */
export const firstDay = day("2026-04-01");

export const clockOn = (today: CivilDay): Clock => ({ today, deadlines: defaultDeadlines });

export const readers = {
  clerk: { role: "clerk", relation: "organisation" },
  secretary: { role: "board_secretary", relation: "organisation" },
  surveyor: { role: "surveyor", relation: "assigned" },
  nurse: { role: "public_health_nurse", relation: "companion_asked" },
  doctor: { role: "attending_doctor", relation: "doctor_asked" },
  link: { role: "opinion_link", relation: "doctor_asked" },
  person: { role: "person", relation: "own" },
  proxy: { role: "helper", relation: "helped", permissions: ["proxy", "see_record"] },
  helper: { role: "helper", relation: "helped", permissions: ["see_record"] },
  program: { role: "program", relation: "program" },
} as const satisfies Readonly<Record<string, CaseReader>>;

export type Name = keyof typeof readers;

const accountOf = (role: CaseRole): Author => ({ accountId: `account-${role}`, role });

export const nurseSurveyor: Surveyor = {
  accountId: "s1",
  organisationId: "city",
  contracted: false,
  qualification: "nurse",
  withoutMedical: null,
};

export const plainSurveyor: Surveyor = {
  accountId: "s2",
  organisationId: "city",
  contracted: false,
  qualification: "social_worker",
  withoutMedical: "nobody",
};

const all = ["state_form", "overview", "survey", "opinion"] as const;

/** Everything is written and nothing differs. */
export const allWritten: CaseContext = {
  applicationProblems: 0,
  mayAskDoctor: true,
  complete: new Set(all),
  differing: new Set(),
};

/** Writes a case event by event: who, what, and how many days after the last one. */
export class Story {
  readonly events: CaseEvent[] = [];
  #today: CivilDay = firstDay;

  get today(): CivilDay {
    return this.#today;
  }

  get state() {
    return caseStateOf(this.events);
  }

  /** Lets days pass. */
  later(days: number): this {
    this.#today = addDays(this.#today, days);
    return this;
  }

  add<Type extends EventType>(by: Name, type: Type, data: EventData[Type]): this {
    const sequence = this.events.length + 1;
    const event = {
      id: `e${String(sequence).padStart(4, "0")}`,
      sequence,
      at: `${this.#today}T03:00:00.000Z`,
      on: this.#today,
      by: accountOf(readers[by].role),
      type,
      data,
    };
    this.events.push(event as unknown as CaseEvent);
    return this;
  }

  /** A new application at the window, explained and receipted. */
  applies(kind: EventData["applied"]["kind"] = "new", previousCase: string | null = null): this {
    return this.add("clerk", "applied", { kind, way: "window", byProxy: false, previousCase })
      .add("clerk", "explained", { way: "window", questions: true })
      .add("clerk", "receipt_given", { way: "window" });
  }

  accepted(): this {
    return this.add("clerk", "accepted", {});
  }

  /** The office coordinates, learns of past use and assigns a surveyor, who declares no conflict. */
  assigned(surveyor: Surveyor = nurseSurveyor): this {
    return this.add("clerk", "coordinated", {})
      .add("clerk", "past_use_asked", {})
      .add("clerk", "past_use_answered", { used: false })
      .add("clerk", "surveyor_assigned", surveyor)
      .add("surveyor", "conflict_declared", { kinds: [] })
      .add("surveyor", "pack_read", { parts: packPartCodes });
  }

  visitSet(visit = "v1", inDays = 5): this {
    return this.add("surveyor", "visit_set", {
      visit,
      day: addDays(this.#today, inDays),
      from: "13:30",
      minutes: 60,
      place: "home",
    });
  }

  visitHeld(visit = "v1", goesOn = false): this {
    const rests = [{ from: "14:00", until: "14:10" }];
    return this.add("surveyor", "visit_held", { visit, from: "13:30", until: "14:30", rests, goesOn });
  }

  written(by: Name, document: EventData["document_begun"]["document"]): this {
    return this.add(by, "document_begun", { document }).add(by, "document_sent", { document, version: 10 });
  }

  surveySent(): this {
    return this.written("surveyor", "state_form")
      .written("surveyor", "overview")
      .written("surveyor", "survey");
  }

  surveyAccepted(): this {
    for (const document of ["state_form", "overview", "survey"] as const)
      this.add("clerk", "document_accepted", { document, version: 10 });
    return this;
  }

  opinionAsked(way: EventData["opinion_asked"]["way"] = "account"): this {
    return this.add("clerk", "opinion_asked", {
      way,
      doctorId: way === "account" ? "d1" : null,
      facilityId: "hospital",
      due: addDays(this.#today, 14),
    });
  }

  opinionAccepted(): this {
    return this.add("clerk", "document_accepted", { document: "opinion", version: 10 });
  }
}
