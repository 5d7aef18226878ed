import { between, chance, pick, type Random, randomFrom } from "./random.ts";
import { familyEndings, familyStems, givenNames } from "./tables/names.ts";

/** What is known of a made-up person. */
export interface Facts {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDay: string;
  readonly sex: "male" | "female" | "unrecorded";
  readonly address: string;
  readonly building: string;
  readonly phone: string;
  readonly secondPhone: string;
  readonly email: string;
}

const DAY = 86_400_000;

/** Ages are counted from this day, so that the same seed gives the same birth days whenever it is used. */
const REFERENCE = Date.UTC(2026, 3, 1);

/** Most people with an intractable disease are between 40 and 80; some are children, a few above 95. */
function age(random: Random): number {
  if (chance(random, 0.06)) return between(random, 0, 19);
  const middle = (random() + random() + random()) / 3;
  return Math.floor(18 + middle * 84);
}

function birthDay(random: Random): string {
  const days = Math.floor((age(random) + random()) * 365.2425);
  return new Date(REFERENCE - days * DAY).toISOString().slice(0, 10);
}

const number = (random: Random, digits: number) =>
  String(between(random, 0, 10 ** digits - 1)).padStart(digits, "0");

/** No telephone number of Japan begins with 000 (00 opens the carriers' codes, 00XY, of which none is 000Y), so nobody has these. */
const phone = (random: Random) => `000-${number(random, 4)}-${number(random, 4)}`;

function address(random: Random): string {
  const town = pick(random, ["見本町", "試験町", "仮名町", "架空町", "例示町"]);
  return `${town}${between(random, 1, 9)}-${between(random, 1, 20)}-${between(random, 1, 30)}`;
}

/** The facts of the person with this number, always the same for the same seed. */
export function makeFacts(seed: number, index: number): Facts {
  const random = randomFrom(seed, index);
  const [stem, stemKana] = pick(random, familyStems);
  const [ending, endingKana] = pick(random, familyEndings);
  const [givenName, givenKana] = pick(random, givenNames);
  const sexAt = random();
  return {
    familyName: stem + ending,
    givenName,
    familyKana: stemKana + endingKana,
    givenKana,
    birthDay: birthDay(random),
    sex: sexAt < 0.55 ? "female" : sexAt < 0.99 ? "male" : "unrecorded",
    address: address(random),
    building: chance(random, 0.3) ? `見本荘 ${between(random, 101, 909)}` : "",
    phone: phone(random),
    secondPhone: chance(random, 0.2) ? phone(random) : "",
    email: chance(random, 0.25) ? `demo-${index}@example.jp` : "",
  };
}

const otherForms: Readonly<Record<string, string>> = {
  崎: "﨑",
  﨑: "崎",
  沢: "澤",
  澤: "沢",
  辺: "邊",
  邊: "辺",
  浜: "濱",
  濱: "浜",
};

/** The same person entered a second time by someone else: another form of a character, another telephone. */
export function likeOther(facts: Facts, other: Facts): Facts {
  const familyName = facts.familyName.replace(/[崎﨑沢澤辺邊浜濱]$/u, (form) => otherForms[form] ?? form);
  return { ...facts, familyName, phone: other.phone, secondPhone: "", email: "" };
}
