import { Client } from "pg";
import { DatabaseAdvice } from "../database/index.ts";
import { hashPassword } from "../identity/index.ts";
import { asLoader } from "./as-loader.store.ts";
import { demoId } from "./ids.ts";
import { addAccounts, analyse, copyChunk, keepNumbers, readNumbers } from "./load.store.ts";
import { appendLoaded, appendLooks, type Look } from "./looks.store.ts";
import { makeChunk, type Population } from "./make-chunk.ts";
import { DEMO_PASSWORD } from "./password.ts";
import { loadPlaces } from "./places.ts";
import { progressLine } from "./progress.ts";
import { addProvider } from "./provider.ts";
import { makeScheme, SAPPORO } from "./scheme.ts";
import { makeStaff } from "./staff.ts";
import { areCasesMade, type DemoState, hasRealPeople, keepState, readState, today } from "./state.store.ts";

export interface DemoOptions {
  readonly people: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
  /** Leaves every database alone that has had a demo before. */
  readonly onlyIfNone?: boolean;
}

/** People in one transaction: enough for COPY to pay, few enough for progress and for going on after a stop. */
const CHUNK = 5_000;

/** Every so many people, one was looked at by the keeper of the record. */
const LOOKED_AT = 50;

/** Only where they are made: the examples need the rules of the whole certification. */
const loadCases = async () => import("./cases/make-cases.ts");

const isEnough = (state: DemoState, { people, seed }: DemoOptions) =>
  state.seed === seed && state.people >= people;

const refuse = (ja: string, en: string) => new DatabaseAdvice({ ja, en });

function check(state: DemoState | undefined, real: boolean, { people, seed }: DemoOptions): void {
  if (real) {
    throw refuse(
      `見本の記録は作れません。
  理由: このデータベースには、見本ではない利用者か記録があります。本物の記録と見本を混ぜません。
  すること: 新しい空のデータベースを作り、その管理者の URL を DATABASE_URL に付けて、もう一度実行してください。何も変えていません。`,
      "This database has accounts or records that are not demo ones. Use a new, empty database. Nothing was changed.",
    );
  }
  if (state && state.seed !== seed) {
    throw refuse(
      `見本の記録は作れません。
  理由: このデータベースには、別の種 (--seed ${state.seed}) の見本が ${state.people} 人います。
  すること: --seed ${state.seed} --people ${people} で続きを作るか、新しい空のデータベースを使ってください。何も変えていません。`,
      `This database already holds demo people of seed ${state.seed}. Use that seed or a new database.`,
    );
  }
}

function looksIn({ seed, scheme, staff }: Population, from: number, until: number): Look[] {
  const looks: Look[] = [];
  for (let index = Math.ceil(from / LOOKED_AT) * LOOKED_AT; index < until; index += LOOKED_AT) {
    const { organisationId } = scheme.placeOf(index);
    const at = staff.staff.get(organisationId);
    if (!at) continue;
    const personId = demoId("person", seed, index);
    looks.push({ organisationId, personId, accountId: at.keeper, role: at.keeperRole });
  }
  return looks;
}

async function loadPeople(client: Client, population: Population, from: number, options: DemoOptions) {
  const { people, seed, say = () => {} } = options;
  const began = Date.now();
  const endOf = (at: number) => Math.min(people, at - (at % CHUNK) + CHUNK);
  let next = from < people ? makeChunk(population, from, endOf(from)) : undefined;
  for (let at = from; next; ) {
    const [chunk, until, numbers] = [next, endOf(at), new Map(population.numbers)];
    const first = at;
    const written = asLoader(client, async () => {
      await copyChunk(client, chunk);
      await appendLooks(client, looksIn(population, first, until));
      await keepNumbers(client, numbers);
      if (until === people) await appendLoaded(client, people);
      await keepState(client, { seed, people: until });
    });
    next = until < people ? makeChunk(population, until, endOf(until)) : undefined;
    await written;
    at = until;
    say(progressLine(until - from, people - from, Date.now() - began));
  }
}

/**
 * Fills a database with people who are clearly made up: the same for the same seed. Goes on where it was stopped, adds
 * to a smaller population, changes nothing when enough are there, and refuses a database with real people. The first of
 * them get cases, once.
 */
export async function loadDemo(adminUrl: string, options: DemoOptions): Promise<DemoState> {
  const client = new Client({ connectionString: adminUrl, application_name: "yorisoi demo" });
  await client.connect();
  try {
    const found = await asLoader(client, async () => ({
      state: await readState(client),
      isReal: await hasRealPeople(client),
      hasCases: await areCasesMade(client),
      numbers: await readNumbers(client),
      today: await today(client),
    }));
    const { state } = found;
    const isThere = state !== undefined && (options.onlyIfNone || isEnough(state, options));
    const { people, seed } = isThere ? state : options;
    const wantsCases = !found.isReal && !found.hasCases && people >= SAPPORO;
    if (isThere && !wantsCases) return state;
    if (!isThere) check(state, found.isReal, options);
    const places = loadPlaces();
    const staff = makeStaff(places.places);
    const hash = await hashPassword(DEMO_PASSWORD);
    await addProvider(adminUrl);
    await asLoader(client, () => addAccounts(client, staff.accounts, hash));
    const scheme = makeScheme(seed, places);
    const population = { seed, today: found.today, scheme, staff, numbers: found.numbers };
    if (!isThere) {
      await loadPeople(client, population, state?.people ?? 0, options);
      await analyse(client);
    }
    if (wantsCases) await (await loadCases()).makeCases(adminUrl, population);
    return { seed, people };
  } finally {
    await client.end();
  }
}
