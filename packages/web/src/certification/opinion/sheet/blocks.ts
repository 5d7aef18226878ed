import { type FieldSpec, type Section, tableOf } from "@yorisoi/rules/certification";

/** How fields that belong together stand on the screen. */
export type Look =
  /** Under each other. */
  | "lines"
  /** Side by side where there is room. */
  | "pair"
  | "trio"
  /** A table whose rows are added one by one. */
  | "rows"
  /** Known from the case: shown in words, opened to be put right. */
  | "from-case"
  /** One row for each procedure, with who does it. */
  | "procedures"
  /** One row for each limb or joint, with its degree. */
  | "degrees"
  /** A rating with its anchors. */
  | "rating";

/** Fields that are drawn together. */
export interface Block {
  /** Unique in its form. */
  readonly id: string;
  readonly look: Look;
  readonly specs: readonly FieldSpec[];
}

/** The first that fits a key names its block; `$1` is what the pattern caught. */
const shapes: readonly (readonly [key: RegExp, id: string, look: Look])[] = [
  [/^applicant\./u, "applicant", "from-case"],
  [/^(?:doctor|institution)\./u, "institution", "pair"],
  [/^(?:lastSeenOn|timesWritten)$/u, "visits", "pair"],
  [/^(diagnosis|admission)\.(\d)\./u, "$1.$2", "trio"],
  [/^change\.(?:severe|mild)$/u, "change", "pair"],
  [/^prognosis\.(?:period|state)$/u, "forecast", "pair"],
  [/^body\./u, "measures", "pair"],
  [/^(limbLoss|weakness|jointPain|pressureSore|skin)\.(?:part|degree|trend|varies)$/u, "$1", "pair"],
  [/^(caution\.(?!other)[A-Za-z]+)/u, "$1", "pair"],
  [/^(?:procedures\.which$|procedure\.)/u, "procedures", "procedures"],
  [/^(?:rating\.(?:symptoms|ability)|life\.(?!month$).*)$/u, "$&", "rating"],
];

/** A limb or a joint, of which 「なし」 is one of the degrees. */
const isDegree = ({ key, kind }: FieldSpec) =>
  /^(?:paralysis|contracture|ataxia)\./u.test(key) &&
  kind.type === "choice" &&
  kind.options.some(({ code }) => code === "none");

function placeOf(spec: FieldSpec): readonly [id: string, look: Look] {
  const table = tableOf(spec);
  if (table !== null) return [table, "rows"];
  const [line = ""] = spec.key.split(".");
  if (isDegree(spec)) return [`${line}.degrees`, "degrees"];
  for (const [shape, id, look] of shapes) {
    const found = shape.exec(spec.key);
    if (found) return [found[0].replace(shape, id), look];
  }
  return [spec.key, "lines"];
}

/** The fields of a section in the order of the form, those that belong together as one block. None is lost. */
export function blocksOf({ fields }: Section): readonly Block[] {
  const blocks = new Map<string, { readonly look: Look; readonly specs: FieldSpec[] }>();
  for (const spec of fields) {
    const [id, look] = placeOf(spec);
    const block = blocks.get(id);
    if (block) block.specs.push(spec);
    else blocks.set(id, { look, specs: [spec] });
  }
  return [...blocks].map(([id, block]) => ({ id, ...block }));
}
