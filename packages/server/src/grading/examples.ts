import { edition2013, edition2014 } from "@yorisoi/rules/grading";

const [light, ...more2014] = edition2014.samples;
const [first2013] = edition2013.samples;
const several = more2014.slice(0, 1).map((sample) => sample.case);

/** Named examples of bodies, taken from the samples of the rules. */
export const requestExamples = {
  障害支援区分: { summary: "障害支援区分（2014 年版）の一件", value: light?.case },
  障害程度区分: { summary: "障害程度区分（2013 年版）の一件、手引の例①", value: first2013?.case },
  二件: { summary: "配列で二件", value: [...several, first2013?.case] },
  直すところがある: {
    summary: "直すところがある一件（422 になります）",
    value: { id: "bad", edition: "2014", survey: { 寝返り: "たぶん" }, opinion: {} },
  },
};

/** The same cases one a line, as application/x-ndjson takes them. */
export const linesExample = [...several, first2013?.case].map((each) => `${JSON.stringify(each)}\n`).join("");
