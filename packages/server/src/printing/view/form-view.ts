import {
  askedFields,
  type Difference,
  type FieldSpec,
  type Form,
  keyIn,
  type Privacy,
  rowsOf,
  tableOf,
  type Values,
} from "@yorisoi/rules/certification";
import { type FieldView, fieldView, type YesNoWords } from "./field-view.ts";

/** A row of a table: its fields by the last part of their keys. */
export type RowView = Readonly<Record<string, FieldView>>;

/** Fields that stand together: single ones, or the rows of a table. */
export type GroupView =
  | { readonly kind: "fields"; readonly fields: readonly FieldView[] }
  | { readonly kind: "table"; readonly table: string; readonly rows: readonly RowView[] };

/** A form with its answers, by key for layouts of their own and by section for the plain one. */
export interface FormView {
  readonly fields: Readonly<Record<string, FieldView>>;
  readonly tables: Readonly<Record<string, readonly RowView[]>>;
  readonly sections: readonly { readonly ja: string; readonly groups: readonly GroupView[] }[];
}

/** How a form is shown on paper. */
export interface ViewOptions {
  readonly yesNo?: YesNoWords;
  /** Kinds of private fields that do not go on this paper; it says so, whether they hold anything or not. */
  readonly withheld?: readonly Privacy[];
  /** Fields for which devices hold different values: both stand on the paper until somebody chooses. */
  readonly differences?: readonly Difference[];
  /** Empty rows a table has on a sheet to be filled in by hand. */
  readonly blankRows?: number;
}

/** What stands where a private field is not printed. */
export const WITHHELD = "（この用紙には印刷しません）";

/** What stands before answers of which none was chosen yet. */
export const UNDECIDED = "（決まっていません）";

/** The words of the form where it names them, else plain ones. */
const wordsFor = ({ ja }: FieldSpec): YesNoWords =>
  ja.includes("有・無") ? ["有", "無"] : ["はい", "いいえ"];

const lastPart = ({ key }: FieldSpec): string => key.slice(key.indexOf(".#.") + 3);

/**
 * The document in every way it could turn out, one version of each open field after the other: a field is asked if one of
 * them asks it, and a row stands there even if all of it is still open.
 */
function outcomesOf(given: Values, differences: readonly Difference[]): readonly Values[] {
  const most = Math.max(1, ...differences.map(({ versions }) => versions.length));
  return Array.from({ length: most }, (_, at) => {
    const chosen = differences.map(
      ({ key, versions }) => [key, (versions[at] ?? versions[0])?.value ?? null] as const,
    );
    return new Map([...given, ...chosen]);
  });
}

/** A form with its answers for a template. Without values it is a sheet to be filled in by hand. */
export function formView(form: Form, values: Values | null, options: ViewOptions = {}): FormView {
  const { withheld = [], differences = [], blankRows = 3 } = options;
  const undecided = new Map(differences.map(({ key, versions }) => [key, versions]));
  const given: Values = values ?? new Map();
  const outcomes = outcomesOf(given, differences);
  const asked = new Set(outcomes.flatMap((one) => askedFields(form, one).map(({ key }) => key)));
  const isWithheld = ({ privacy }: FieldSpec) =>
    values !== null && privacy !== undefined && withheld.includes(privacy);
  const view = (spec: FieldSpec, row: string): FieldView => {
    const key = keyIn(spec.key, row);
    const yesNo = options.yesNo ?? wordsFor(spec);
    const plain = fieldView(spec, asked.has(key) ? given.get(key) : undefined, yesNo);
    const inWords = (text: string): FieldView => ({ ...plain, text, ticks: [] });
    if (isWithheld(spec)) return inWords(WITHHELD);
    const versions = undecided.get(key)?.map(({ value }) => fieldView(spec, value, yesNo).text ?? "（空）");
    return versions ? inWords(`${UNDECIDED}${versions.join("／")}`) : plain;
  };
  const known = new Map(outcomes.flatMap((one) => [...one].filter(([, value]) => value !== null)));
  /** Of a table that is withheld as a whole not even the number of rows is told. */
  const rowsIn = (table: string, specs: readonly FieldSpec[]): readonly string[] => {
    if (values === null) return Array.from({ length: blankRows }, () => "");
    const rows = specs.every(isWithheld) ? [] : rowsOf(form, known, table);
    return rows.length > 0 ? rows : [""];
  };
  const rowView = (specs: readonly FieldSpec[], row: string): RowView =>
    Object.fromEntries(specs.map((spec) => [lastPart(spec), view(spec, row)]));
  const fields: Record<string, FieldView> = {};
  const tables: Record<string, readonly RowView[]> = {};
  const sections = form.sections.map((section) => {
    const names = [...new Set(section.fields.map(tableOf))];
    const groups = names.map((table): GroupView => {
      const specs = section.fields.filter((spec) => tableOf(spec) === table);
      if (table === null) {
        const views = specs.map((spec) => [spec.key, view(spec, "")] as const);
        Object.assign(fields, Object.fromEntries(views));
        return { kind: "fields", fields: views.map(([, one]) => one) };
      }
      const views = rowsIn(table, specs).map((row) => rowView(specs, row));
      tables[table] = views;
      return { kind: "table", table, rows: views };
    });
    return { ja: section.ja, groups };
  });
  return { fields, tables, sections };
}
