import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../../calendar/index.ts";
import { nurseSurveyor, Story } from "../../../../test/case-story.ts";
import {
  type Candidate,
  conflictOf,
  contractedAccess,
  type Contractor,
  contractProblems,
  type Qualification,
  qualifications,
  rankSurveyors,
  type SurveyCase,
  suggestCompanions,
  surveyorProfile,
} from "../index.ts";

const on = day("2026-04-10");

const given: SurveyCase = {
  kind: "new",
  on,
  usedFacility: null,
  hasGrade: false,
  groups: ["immune"],
  relations: {
    personAccount: "person",
    relatives: ["sister"],
    helpers: ["friend"],
    providers: ["home-help"],
    facilities: ["hospital"],
  },
  wishedSex: null,
  lastSurveyor: null,
  notAgain: [],
};

const someone = (accountId: string, more: Partial<Candidate> = {}): Candidate => ({
  accountId,
  organisationId: "city",
  qualifications: ["social_worker"],
  isTrained: true,
  contractor: null,
  experience: {},
  load: 0,
  sex: null,
  knowsPerson: false,
  declared: [],
  ...more,
});

const order = (candidates: readonly Candidate[], more: Partial<SurveyCase> = {}) =>
  rankSurveyors(candidates, { ...given, ...more }).map(({ candidate }) => candidate.accountId);

describe("the order of choice", () => {
  it("puts 保健師 and 看護師 first, then other medical qualifications, then the rest", () => {
    expect(
      order([
        someone("a-welfare"),
        someone("b-therapist", { qualifications: ["physiotherapist"] }),
        someone("c-nurse", { qualifications: ["care_manager", "nurse"] }),
      ]),
    ).toEqual(["c-nurse", "b-therapist", "a-welfare"]);
    const [nurse, , welfare] = rankSurveyors(
      [
        someone("n", { qualifications: ["public_health_nurse"] }),
        someone("t", { qualifications: ["doctor"] }),
        someone("w"),
      ],
      given,
    );
    expect(nurse).toMatchObject({ may: true, qualification: "public_health_nurse", wantsCompanion: false });
    expect(welfare).toMatchObject({ may: true, qualification: "social_worker", wantsCompanion: true });
    expect(welfare?.reasons.map(({ ja }) => ja)).toContain("医療の資格がないので、保健所に同行を頼みます。");
  });

  it("lets the person's wishes stand above the qualification", () => {
    const nurse = someone("nurse", { qualifications: ["nurse"], sex: "male" });
    const woman = someone("woman", { sex: "female" });
    expect(order([nurse, woman])).toEqual(["nurse", "woman"]);
    expect(order([nurse, woman], { wishedSex: "female" })).toEqual(["woman", "nurse"]);
    expect(order([nurse, woman], { notAgain: ["nurse"] })).toEqual(["woman", "nurse"]);
  });

  it("among equals prefers who knows the person, then experience with the group, then the smaller load", () => {
    const knows = someone("a", { knowsPerson: true, load: 9 });
    const experienced = someone("b", { experience: { immune: 2 }, load: 5 });
    const free = someone("c", { experience: { heart: 8 } });
    const busy = someone("d", { load: 1 });
    expect(order([busy, free, experienced, knows])).toEqual(["a", "b", "c", "d"]);
  });

  it("puts last who may not, with the reason", () => {
    const sister = someone("sister", { qualifications: ["public_health_nurse"] });
    const [first, last] = rankSurveyors([sister, someone("other")], given);
    expect([first?.may, last?.may]).toEqual([true, false]);
    expect(last?.reasons[0]).toMatchObject({ side: "bars", ja: "利害の関係: 家族・親族である。" });
  });

  it("does not depend on the order of the candidates", () => {
    const codes = Object.keys(qualifications) as Qualification[];
    const people = fc.uniqueArray(
      fc.record({
        accountId: fc.constantFrom("a", "b", "c", "d", "e", "sister"),
        qualifications: fc.subarray(codes, { maxLength: 2 }),
        load: fc.nat({ max: 3 }),
        knowsPerson: fc.boolean(),
      }),
      { selector: ({ accountId }) => accountId },
    );
    fc.assert(
      fc.property(people, (made) => {
        const all = made.map(({ accountId, ...more }) => someone(accountId, more));
        expect(order(all.toReversed())).toEqual(order(all));
        const ranked = rankSurveyors(all, given);
        expect(ranked.map(({ may }) => may)).toEqual(
          ranked.map(({ may }) => may).toSorted((one, other) => Number(other) - Number(one)),
        );
      }),
    );
  });
});

describe("conflict of interest", () => {
  it("is seen in the record and in what was declared", () => {
    const conflicts = (candidate: Partial<Candidate>) => conflictOf(someone("x", candidate), given.relations);
    expect(conflicts({ accountId: "person" })).toEqual(["self"]);
    expect(conflicts({ accountId: "friend", organisationId: "home-help" })).toEqual(["helper", "provider"]);
    expect(conflicts({ organisationId: "hospital", declared: ["acquaintance"] })).toEqual([
      "facility",
      "acquaintance",
    ]);
    expect(conflicts({})).toEqual([]);
  });
});

describe("what the person is shown of the surveyor", () => {
  it("is qualification, experience and employer, and that another may be wished for", () => {
    const shown = (more: Partial<Candidate>) => surveyorProfile(someone("x", more)).lines.map(({ ja }) => ja);
    expect(shown({ qualifications: ["nurse"], experience: { immune: 2, heart: 1 } })).toEqual([
      "資格: 看護師",
      "難病のある人の調査を、3回しています。",
      "市町村の職員です。秘密を守る決まりがあります。",
      "別の調査員を希望できます。理由は言わなくてもかまいません。",
    ]);
    expect(shown({ qualifications: [] })).toEqual([
      "市町村の職員です。秘密を守る決まりがあります。",
      "保健所の保健師などに、いっしょに来てもらえるか聞いています。",
      "別の調査員を希望できます。理由は言わなくてもかまいません。",
    ]);
  });
});

describe("whom to ask to come along", () => {
  it("is who knows the person, then who is near, then who has time", () => {
    const nurse = (accountId: string, knowsPerson: boolean, isOfThePlace: boolean, load: number) => ({
      accountId,
      organisationId: "centre",
      knowsPerson,
      isOfThePlace,
      load,
    });
    const all = [
      nurse("d", false, false, 0),
      nurse("c", false, true, 1),
      nurse("b", false, true, 0),
      nurse("a", true, false, 40),
    ];
    const suggested = (of: typeof all) => suggestCompanions(of).map(({ candidate }) => candidate.accountId);
    expect(suggested(all)).toEqual(["a", "b", "c", "d"]);
    expect(suggested(all.toReversed())).toEqual(suggested(all));
    expect(suggestCompanions(all)[0]?.reasons.map(({ ja }) => ja)).toEqual([
      "ふだんから本人とかかわっています。",
      "今、同行を40件約束しています。",
    ]);
  });
});

describe("a contracted provider (法20条, 総支則9条・10条)", () => {
  const facility: Contractor = {
    organisationId: "home",
    kind: "facility",
    contractFrom: day("2026-04-01"),
    contractUntil: day("2027-04-01"),
  };
  const continuing = { kind: "renewal", on, usedFacility: "home", hasGrade: true } as const;
  const codes = (...of: Parameters<typeof contractProblems>) =>
    contractProblems(...of).map(({ code }) => code);

  it("surveys within its contract, with the training", () => {
    const office = { ...facility, kind: "consultation" } as const;
    expect(codes(office, true, given)).toEqual([]);
    expect(codes(office, false, { ...given, on: day("2027-04-01") })).toEqual([
      "not_in_contract",
      "not_trained",
    ]);
    expect(codes({ ...office, contractUntil: null }, true, { ...given, on: addDays(on, 9999) })).toEqual([]);
  });

  it("as a facility only surveys who has a grade and goes on using it", () => {
    expect(codes(facility, true, continuing)).toEqual([]);
    expect(codes(facility, true, { ...continuing, kind: "new" })).toEqual(["facility_limit"]);
    expect(codes(facility, true, { ...continuing, usedFacility: "another" })).toEqual(["facility_limit"]);
    expect(codes(facility, true, { ...continuing, hasGrade: false })).toEqual(["facility_limit"]);
  });

  it("opens the parts of the survey while it goes on, and never the opinion", () => {
    const contracted = { ...nurseSurveyor, contracted: true };
    const story = new Story().applies().accepted();
    expect(contractedAccess(story.state)).toEqual([]);
    story.assigned(contracted).visitSet().later(5).visitHeld().surveySent();
    expect(contractedAccess(story.state)).toContain("survey");
    expect(contractedAccess(story.state)).not.toContain("opinion");
    story.surveyAccepted();
    expect(contractedAccess(story.state)).toEqual([]);
    story.add("clerk", "document_sent_back", { document: "survey", questions: [{ id: "q", key: null }] });
    expect(contractedAccess(story.state)).toContain("survey");
    story.add("clerk", "withdrawn", { reason: "other" });
    expect(contractedAccess(story.state)).toEqual([]);
    expect(story.state.problems).toEqual([]);
  });
});
