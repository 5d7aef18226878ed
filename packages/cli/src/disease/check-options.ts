import type {
  Handbook,
  Onset,
  ProofKind,
  WindowCase,
  WindowDisease,
  WindowProof,
} from "@yorisoi/rules/disease";
import type { Given } from "../command-line.ts";
import type { Fault } from "./advice.ts";
import { readDay, type Read, today } from "./read-day.ts";

const proofNames: Readonly<Record<string, ProofKind>> = {
  診断書: "diagnosis",
  受給者証: "recipient",
  特定医療費受給者証: "recipient",
  登録者証: "registration",
  意見書: "opinion",
  医師意見書: "opinion",
  小児慢性受給者証: "childhood",
  特定疾患受給者証: "former",
};
const proofKinds: readonly string[] = [...new Set(Object.values(proofNames))];

const handbookNames: Readonly<Record<string, Handbook>> = {
  身体障害者手帳: "physical",
  療育手帳: "intellectual",
  精神障害者保健福祉手帳: "mental",
};
const handbooks: readonly string[] = Object.values(handbookNames);

const both = (option: string, ja: string, en: string): Fault => ({
  ja: `--${option}: ${ja}`,
  en: `--${option}: ${en}`,
});
const none = <T>(fault: Fault): Read<T> => ({ value: undefined, faults: [fault] });

/** An id of the catalogue, or the name as it stands on the paper. */
function diseaseOf(text: string, complication: boolean): WindowDisease {
  const what = /^(?:NANDO|2013|support|imported):/u.test(text) ? { id: text } : { typedName: text };
  return complication ? { ...what, complication } : what;
}

/** 「2019」「2019-04」「2019-04-01」, with ごろ or "about" when the person is not sure. */
function onsetOf(text: string | undefined): Onset | undefined {
  if (text === undefined) return undefined;
  const plain = text.normalize("NFKC").trim();
  const bare = plain.replace(/^about\s*/iu, "").replace(/(?:年|月|日)?(?:ごろ|頃|ころ)$/u, "");
  return bare === plain ? { text: plain } : { text: bare, about: true };
}

/** 「診断書」, 「診断書=2026-11-01」 or "diagnosis=2026-11-01". */
function proofOf(text: string): Read<WindowProof> {
  const [name = "", written] = text.split("=");
  const known = proofNames[name] ?? (proofKinds.includes(name) ? (name as ProofKind) : undefined);
  if (!known) {
    const [ja, en] = [Object.keys(proofNames).join("、"), proofKinds.join(", ")];
    return none(
      both(
        "proof",
        `「${name}」という書類はありません。${ja} のどれかを書いてください。`,
        `there is no paper ${name}; write one of ${en}.`,
      ),
    );
  }
  const on = readDay("proof", written);
  if (on.faults.length > 0) return { value: undefined, faults: on.faults };
  return { value: on.value ? { kind: known, day: on.value } : { kind: known }, faults: [] };
}

function handbookOf(text: string): Read<Handbook> {
  const known = handbookNames[text] ?? (handbooks.includes(text) ? (text as Handbook) : undefined);
  if (known) return { value: known, faults: [] };
  const [ja, en] = [Object.keys(handbookNames).join("、"), handbooks.join(", ")];
  return none(
    both(
      "handbook",
      `「${text}」という手帳はありません。${ja} のどれかを書いてください。`,
      `there is no handbook ${text}; write one of ${en}.`,
    ),
  );
}

function ageOf(text: string | undefined): Read<number | undefined> {
  if (text === undefined) return { value: undefined, faults: [] };
  return /^\d{1,3}$/u.test(text) && Number(text) <= 150
    ? { value: Number(text), faults: [] }
    : none(both("age", "0 から 150 までの数を書いてください。", "write a number from 0 to 150."));
}

const noDisease = both(
  "disease",
  "病気の番号か、書類に書いてある名前を書いてください。",
  "write an id, or the name on the paper.",
);

const of = <T>(all: readonly Read<T>[]): readonly T[] => all.flatMap(({ value }) => value ?? []);

/** What was given as a case of the rules, or everything that is wrong with it. */
export function checkOptions({ values, lists, flags }: Given): Read<WindowCase> {
  const listed = (name: string) => lists.get(name) ?? [];
  const on = readDay("on", values.get("on"));
  const birth = readDay("birth-day", values.get("birth-day"));
  const earlier = readDay("earlier-decision", values.get("earlier-decision"));
  const age = ageOf(values.get("age"));
  const proofs = listed("proof").map(proofOf);
  const handbook = listed("handbook").map(handbookOf);
  const faults = [
    ...on.faults,
    ...(listed("disease").length === 0 ? [noDisease] : []),
    ...[birth, earlier, age, ...proofs, ...handbook].flatMap((read): readonly Fault[] => read.faults),
  ];
  if (faults.length > 0) return { value: undefined, faults };
  const main = listed("disease").map((text) => diseaseOf(text, false));
  const progressive = flags.has("progressive") ? { progressive: true } : {};
  const diseases = [
    ...main.map((disease, at) => (at === 0 ? { ...disease, ...progressive } : disease)),
    ...listed("complication").map((text) => diseaseOf(text, true)),
  ];
  const onset = onsetOf(values.get("onset"));
  return {
    value: {
      day: on.value ?? today(),
      diseases,
      ...(birth.value ? { birthDay: birth.value } : {}),
      ...(age.value === undefined ? {} : { age: age.value }),
      ...(onset ? { onset } : {}),
      proofs: of(proofs),
      handbook: of(handbook),
      ...(earlier.value ? { earlierDecision: earlier.value } : {}),
    },
    faults: [],
  };
}
