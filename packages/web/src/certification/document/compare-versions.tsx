import { compareVersions, finderOf, type Form, type Values } from "@yorisoi/rules/certification";
import { type ReactNode, useMemo } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Compare } from "../../design/index.ts";
import { describeValue } from "./words/describe-value.ts";
import { FieldName } from "./words/field-name.tsx";

export interface CompareVersionsProps {
  readonly before: Values;
  readonly after: Values;
  readonly form: Form;
  /** Above the two versions: 「前」「後」 when missing. */
  readonly labels?: { readonly before: ReactNode; readonly after: ReactNode };
}

/** What changed from one version of a document to another, field by field in the order of the form. */
export function CompareVersions({ before, after, form, labels }: CompareVersionsProps): ReactNode {
  const { language } = usePreferences();
  const changed = useMemo(() => {
    const placeOf = finderOf(form);
    const order = form.sections.flatMap(({ fields }) => fields);
    return compareVersions(before, after)
      .flatMap((alteration) => {
        const place = placeOf(alteration.key);
        return place ? [{ ...alteration, ...place }] : [];
      })
      .toSorted((one, other) => order.indexOf(one.spec) - order.indexOf(other.spec));
  }, [before, after, form]);
  if (changed.length === 0) {
    return (
      <p>
        <T k="document.compare.none" />
      </p>
    );
  }
  return (
    <Compare
      one={labels?.before ?? <T k="document.compare.before" />}
      other={labels?.after ?? <T k="document.compare.after" />}
      differs={<T k="document.compare.changed" />}
      rows={changed.map((alteration) => {
        const { key, spec } = alteration;
        const said = (value: typeof alteration.before) => (
          <span className="whitespace-pre-wrap">
            <Furigana text={describeValue(spec, value, language)} />
          </span>
        );
        return {
          key,
          term: <FieldName spec={spec} />,
          one: said(alteration.before),
          other: said(alteration.after),
          differs: true,
        };
      })}
    />
  );
}
