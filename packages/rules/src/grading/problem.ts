/** The part of a case in which something stands. */
export type Part = "survey" | "opinion" | "minutes" | "sheet" | "severe" | "case";

/** How a part of a case is written. */
export function shapeOf(part: Part, item: string, answer: string): string {
  const answers = `{"${item}":"${answer}"}`;
  return part === "severe" ? `{"survey":${answers}}` : answers;
}

/** Everything that can be wrong with a case someone hands in. All problems of a case are listed at once. */
export type Problem =
  | { readonly code: "not-json"; readonly detail: string }
  | { readonly code: "not-a-case"; readonly given: string }
  | { readonly code: "bad-id"; readonly given: string }
  | { readonly code: "unknown-edition"; readonly given: string | null; readonly known: readonly string[] }
  | {
      readonly code: "unknown-field";
      readonly part: Part;
      readonly given: string;
      readonly suggestion: string | null;
    }
  | { readonly code: "not-a-list-of-answers"; readonly part: Part; readonly given: string }
  | {
      readonly code: "unknown-item";
      readonly part: Part;
      readonly given: string;
      readonly suggestion: string | null;
    }
  | {
      readonly code: "unknown-option";
      readonly item: string;
      readonly given: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "answered-twice"; readonly item: string; readonly given: readonly string[] }
  | { readonly code: "missing-item"; readonly item: string; readonly number: string }
  | {
      readonly code: "not-a-number";
      readonly part: Part;
      readonly item: string;
      readonly given: string;
      readonly decimals: number;
    }
  | { readonly code: "missing-minutes"; readonly item: string }
  | {
      readonly code: "too-few-columns" | "too-many-columns";
      readonly given: number;
      readonly expected: number;
    };

/** A value that was read and checked, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
