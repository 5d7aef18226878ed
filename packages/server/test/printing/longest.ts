import { askedFields, type FieldValue, type Form, keyIn, tableOf } from "@yorisoi/rules/certification";

/** Kanji of the second level of JIS X 0208, which no form uses: each field gets one of its own to be counted by. */
const kanji = (function* () {
  const decoder = new TextDecoder("euc-jp");
  for (let row = 0xd0; row <= 0xf3; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) yield decoder.decode(Uint8Array.of(row, cell));
  }
})();
const rare = [...kanji];

/** A form filled to the brim, and how often each kanji must be found on paper. */
export interface Longest {
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly expected: ReadonlyMap<string, number>;
}

function filled(kind: Form["sections"][number]["fields"][number]["kind"], sign: string): FieldValue {
  switch (kind.type) {
    case "text":
    case "long-text":
      return sign.repeat(kind.most);
    case "choice":
      return kind.options.toSorted((one, other) => other.ja.length - one.ja.length)[0]?.code ?? null;
    case "choices":
      return kind.options.map(({ code }) => code);
    case "yes-no":
      return true;
    case "number":
      return kind.most;
    case "day":
      return "2026-12-31";
    case "about-day":
      return "1989-12-31~";
  }
}

/** Every field at its limit, tables with `rows` rows; `set` overrides, so that certain fields are asked. */
export function longestOf(
  form: Form,
  set: Readonly<Record<string, FieldValue>> = {},
  { rows = 2, only = () => true }: { rows?: number; only?: (key: string) => boolean } = {},
): Longest {
  const values = new Map<string, FieldValue>();
  const signs = new Map<string, string>();
  for (const spec of form.sections.flatMap(({ fields }) => fields)) {
    const numbers = tableOf(spec) === null ? [""] : Array.from({ length: rows }, (_, at) => String(at + 1));
    for (const key of numbers.map((row) => keyIn(spec.key, row)).filter(only)) {
      const sign = rare[signs.size] ?? "?";
      if (spec.kind.type === "text" || spec.kind.type === "long-text") signs.set(key, sign);
      values.set(key, set[spec.key] === undefined ? filled(spec.kind, sign) : (set[spec.key] ?? null));
    }
  }
  const asked = askedFields(form, values).map(({ key }) => key);
  const expected = new Map(
    asked.flatMap((key) => {
      const [sign, value] = [signs.get(key), values.get(key)];
      return sign !== undefined && typeof value === "string" && value.includes(sign)
        ? [[sign, Array.from(value).length] as const]
        : [];
    }),
  );
  return { values, expected };
}
