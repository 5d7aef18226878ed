import { survey2010 } from "../tables/statistics/survey2010.ts";
import { statisticsByDisease } from "./by-disease.ts";
import type { Statistic } from "./statistic.ts";

/** Every table of figures in the source: the survey of 2010, use by disease, handbooks by disease. */
export const statistics: readonly Statistic[] = [...survey2010, ...statisticsByDisease];

/** The table of an id; undefined for an id that is none. */
export const statisticOf = (id: string): Statistic | undefined =>
  statistics.find((statistic) => statistic.id === id);
