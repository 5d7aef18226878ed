import { type Place, type Places } from "./places.ts";
import { type Facts, likeOther, makeFacts } from "./facts.ts";
import { randomFrom } from "./random.ts";

/** The stream of chance that chooses places, apart from that of the facts. */
const PLACES = 0x5eed;

/** The first people live where the demo accounts work, so that each of these has someone to look at. */
export const SAPPORO = 25;
const HOSPITAL = 33;
const CENTRE = 40;

/** Two in a thousand are a second record of the one before; one in a thousand was merged into the one before. */
export const isSecond = (index: number) => index % 500 === 7;
export const isMerged = (index: number) => index % 1000 === 11;

/** Who is who in the population: a person's place and facts follow from seed and number alone. */
export function makeScheme(seed: number, { places, choose }: Places) {
  const at = (code: string) => {
    const place = places.find((each) => each.code === code);
    if (!place) throw new RangeError("a demo organisation is missing in data/");
    return place;
  };
  const [sapporo, hospital, centre] = [at("011002"), at("NH-01-001"), at("NC-01-01")];
  function placeOf(index: number): Place {
    if (index < SAPPORO) return sapporo;
    if (index < HOSPITAL) return hospital;
    if (index < CENTRE) return centre;
    if (isSecond(index) || isMerged(index)) return placeOf(index - 1);
    return choose(randomFrom(seed ^ PLACES, index));
  }
  function factsOf(index: number): Facts {
    const facts = makeFacts(seed, index);
    return isSecond(index) || isMerged(index) ? likeOther(makeFacts(seed, index - 1), facts) : facts;
  }
  return { placeOf, factsOf, hospital, centre };
}

export type Scheme = ReturnType<typeof makeScheme>;
