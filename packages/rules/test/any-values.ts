import fc from "fast-check";
import {
  type FieldKind,
  fieldsOf,
  type FieldValue,
  type Form,
  keyIn,
  readValue,
  tableOf,
  type Values,
} from "../src/certification/index.ts";

const two = (number: number) => String(number).padStart(2, "0");
const days = fc
  .tuple(
    fc.integer({ min: 1873, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);

function givenFor(kind: FieldKind): fc.Arbitrary<FieldValue> {
  switch (kind.type) {
    case "text":
      return fc.string({ unit: "grapheme", maxLength: 9 });
    case "long-text":
      return fc.oneof(fc.string({ unit: "grapheme", maxLength: 9 }), fc.constant("一行目\n\t二行目　"));
    case "choice":
      return fc.constantFrom(...kind.options.map(({ code }) => code));
    case "choices":
      return fc.subarray(kind.options.map(({ code }) => code));
    case "yes-no":
      return fc.boolean();
    case "number":
      return fc
        .integer({ min: kind.least * 10 ** kind.decimals, max: kind.most * 10 ** kind.decimals })
        .map((whole) => whole / 10 ** kind.decimals);
    case "day":
      return days;
    case "about-day":
      return fc
        .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~"))
        .map(([day, length, about]) => `${day.slice(0, length)}${about}`);
  }
}

/** Any value that a field of this kind may hold, as `readValue` gives it; seldom null. */
function valueOf(kind: FieldKind): fc.Arbitrary<FieldValue> {
  const read = givenFor(kind).map((given) => readValue({ kind }, given));
  return fc.oneof(
    { weight: 9, arbitrary: read.map((reading) => (reading.ok ? reading.value : null)) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const names = fc.constantFrom("1", "2", "10", "k3-a", "0199f0a2-7a10-7c3e-8a55-5b1d0c2e9f01");

/** Any values of some fields of a form, in rows of any names. */
export function anyValues(form: Form, most = 40): fc.Arbitrary<Values> {
  const specs = fieldsOf(form);
  const entry = fc.integer({ min: 0, max: specs.length - 1 }).chain((at) => {
    const spec = specs[at] ?? specs[0];
    if (!spec) throw new Error("a form has fields");
    const row = tableOf(spec) === null ? fc.constant("") : names;
    return fc.tuple(
      row.map((name) => keyIn(spec.key, name)),
      valueOf(spec.kind),
    );
  });
  return fc.array(entry, { maxLength: most }).map((entries) => new Map(entries));
}
