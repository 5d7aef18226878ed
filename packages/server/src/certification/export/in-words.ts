import type { FieldSpec, FieldValue } from "@yorisoi/rules/certification";

interface Said {
  readonly ja: string;
  readonly en: string;
}

const yesNo: Readonly<Record<"true" | "false", Said>> = {
  true: { ja: "はい", en: "Yes" },
  false: { ja: "いいえ", en: "No" },
};

const together = (parts: readonly Said[]): Said => ({
  ja: parts.map(({ ja }) => ja).join("、"),
  en: parts.map(({ en }) => en).join(", "),
});

/** A value in the words of the form; null where a code would say nothing more than itself. */
export function inWords({ kind }: FieldSpec, value: FieldValue): Said | null {
  if (value === null) return null;
  switch (kind.type) {
    case "choice":
    case "choices": {
      const codes = Array.isArray(value) ? value : [value];
      return together(kind.options.filter(({ code }) => codes.includes(code)));
    }
    case "yes-no":
      return yesNo[value === true ? "true" : "false"];
    case "number":
      return { ja: `${String(value)}${kind.unit}`, en: `${String(value)} ${kind.unit}` };
    case "text":
    case "long-text":
    case "day":
    case "about-day":
      return null;
  }
}
