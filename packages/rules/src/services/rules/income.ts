import { addMonths } from "../../calendar/index.ts";
import { aged, ageOf, reached } from "../age.ts";
import { answered, type Condition, known, leftOpen, type Rule } from "../condition.ts";
import type { SourceId } from "../source.ts";
import { ages, pensionWaitMonths } from "../tables/ages.ts";

const waited: Condition = {
  sources: ["P1a"],
  asks: () => ["firstVisitDay"],
  test: ({ firstVisitDay, day }) => {
    const first = known(firstVisitDay);
    if (first === null) return "open";
    return addMonths(first, pensionWaitMonths) <= day ? "yes" : "open";
  },
  yes: "初めて医師にかかった日から、1年6か月たっています。",
  no: "初めて医師にかかった日から、1年6か月たっていません。",
  open: "ふつうは、初めて医師にかかった日から1年6か月後に申請します。",
};

const paid: Condition = {
  sources: ["P1a", "P2a"],
  ...answered("contributions", (answer) => answer),
  yes: "保険料の条件を満たしています。",
  no: "保険料の条件を満たしていないと答えました。",
  open: "保険料の条件は、年金事務所が調べます。",
};

const under65: Condition = {
  sources: ["P1a"],
  asks: () => ["age"],
  test: (situation) => {
    const old = reached(situation, ages.sixtyFive);
    if (old === null) return "open";
    return old ? "open" : "yes";
  },
  yes: "65歳になっていません。",
  no: "65歳になっています。",
  open: "65歳からの申請は、条件を年金事務所で確かめてください。",
};

/** Who was not insured before 20 is paid from 20 (30条の4); who was insured as an employee has no such bound (30条). */
const from20: Condition = {
  sources: ["P1a", "P3a"],
  asks: (situation) => (reached(situation, ages.twenty) === null ? ["age"] : ["firstVisit"]),
  test: (situation) => {
    if (reached(situation, ages.twenty)) return "yes";
    const grown = ageOf(situation);
    if (grown === null) return "open";
    if (grown < ages.adult) return "no";
    const first = known(situation.firstVisit);
    return first === null ? "open" : first === "employees" ? "yes" : "no";
  },
  yes: "受けられる年齢です。",
  no: "20歳になってから受ける年金です。",
  open: "ふつうは20歳から受ける年金です。会社の年金に入っていた人は別です。",
};

const firstSeen = (
  sources: readonly SourceId[],
  fits: readonly string[],
  words: Pick<Condition, "yes" | "no">,
): Condition => ({
  sources,
  ...answered("firstVisit", (when) => (fits.includes(when) ? "yes" : "no")),
  ...words,
  open: "初めて医師にかかった日に入っていた年金で決まります。",
});

const inHospitalLong: Condition = {
  sources: ["P8a"],
  asks: ({ living }) => (known(living) === null ? ["living"] : ["longHospital"]),
  test: ({ living, longHospital }) => {
    const place = known(living);
    // 「障害者支援施設に入所しているとき（生活介護を受けている場合に限る。）」: which services are used there is not asked.
    if (place === null || place === "care-facility" || place === "support-facility") return "open";
    if (place !== "hospital") return "yes";
    const long = known(longHospital);
    return long === null ? "open" : long === "yes" ? "no" : "yes";
  },
  yes: "施設に入らず、入院も3か月をこえていません。",
  no: "3か月をこえて入院している人の手当ではありません。",
  open: "施設でくらす人や、入院が長い人は対象にならないことがあります。",
};

/** Income: 国民年金法, 厚生年金保険法, 特別児童扶養手当等の支給に関する法律. */
export const incomeRules = {
  "basic-pension": {
    all: [
      from20,
      {
        any: [
          firstSeen(["P3a"], ["before-20"], {
            yes: "初めて医師にかかったのは、20歳より前です。",
            no: "初めて医師にかかったのは、20歳より前ではありません。",
          }),
          {
            all: [
              firstSeen(["P1a"], ["national", "employees", "60-64"], {
                yes: "初めて医師にかかった日に、年金の条件を満たしています。",
                no: "初めて医師にかかった日に、年金に入っていません。",
              }),
              paid,
            ],
          },
        ],
      },
      waited,
      under65,
    ],
  },
  "employees-pension": {
    all: [
      firstSeen(["P4a"], ["employees"], {
        yes: "初めて医師にかかった日に、厚生年金に入っていました。",
        no: "初めて医師にかかった日に、厚生年金に入っていません。",
      }),
      paid,
      waited,
      under65,
    ],
  },
  "special-allowance": {
    all: [
      aged(
        [ages.twenty, 200],
        {
          yes: "20歳以上です。",
          no: "20歳からの手当です。子どもには別の手当があります。",
          open: "年齢がわかると決まります。",
        },
        ["P8a"],
      ),
      {
        sources: ["P8a", "P9b"],
        ...answered("constantCare", (answer) => answer),
        yes: "とても重い障害で、いつも特別な介護がいります。",
        no: "いつも特別な介護がいる人の手当です。",
        open: "いつも特別な介護がいるかで決まります。",
      },
      inHospitalLong,
      leftOpen("本人や家族の所得の限度があります。額は窓口で確かめてください。", "P8a"),
    ],
  },
} satisfies Readonly<Record<string, Rule>>;
