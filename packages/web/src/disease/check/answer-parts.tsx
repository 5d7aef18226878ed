import type {
  DiseaseEdition,
  DiseaseVerdict,
  LawPlace,
  Missing,
  OtherScheme,
  Said as SaidText,
} from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { Said } from "../words/said.tsx";

/** Everything the case lacks, what blocks first. */
export function Missings({
  of,
  diseases,
}: {
  of: readonly Missing[];
  diseases: readonly DiseaseVerdict[];
}): ReactNode {
  if (of.length === 0) return null;
  const inOrder = of.toSorted((one, other) => Number(other.blocking) - Number(one.blocking));
  return (
    <section className="space-y-1 break-inside-avoid">
      <h3 className="text-std-18B-160">
        <T k="check.missing" />
      </h3>
      <ul className="list-disc space-y-1 pl-6">
        {inOrder.map((missing) => (
          <li key={`${missing.code} ${missing.disease}`}>
            {missing.disease !== null && diseases.length > 1 && (
              <span lang="ja">{diseases[missing.disease]?.given}：</span>
            )}
            <Said of={missing} />
            {missing.blocking && (
              <strong className="font-700">
                <T k="check.missing.blocking" />
              </strong>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OtherSchemes({ of }: { of: readonly OtherScheme[] }): ReactNode {
  const { language } = usePreferences();
  if (of.length === 0) return null;
  return (
    <section className="space-y-2">
      <h3 className="text-std-18B-160">
        <T k="check.others" />
      </h3>
      <ul className="space-y-3">
        {of.map(({ code, name, why, where, law, toConfirm }) => (
          <li key={code} className="break-inside-avoid border-l-4 border-solid-gray-420 pl-4">
            <p className="font-700">
              <Said of={name} />
              {toConfirm && <T k="check.toConfirm" />}
            </p>
            <p>
              <Said of={why} />
            </p>
            <p>
              <T k="check.others.where" />
              {where[language]}
            </p>
            <p className="text-solid-gray-700">
              <T k="check.law.by" />
              <Official text={law} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What this check does not decide. */
export function Notes({ of }: { of: readonly (SaidText & { readonly code: string })[] }): ReactNode {
  return (
    <section className="space-y-1">
      <h3 className="text-std-18B-160">
        <T k="check.notes" />
      </h3>
      <ul className="list-disc space-y-1 pl-6">
        {of.map((note) => (
          <li key={note.code}>
            <Said of={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Law({ of, edition }: { of: readonly LawPlace[]; edition: DiseaseEdition | null }): ReactNode {
  const { language } = usePreferences();
  return (
    <section className="space-y-1 break-inside-avoid">
      <h3 className="text-std-18B-160">
        <T k="check.law" />
      </h3>
      <p>
        <T k="check.edition" />
        {edition ? <Official text={edition.name} /> : <T k="check.edition.none" />}
      </p>
      <ul className="list-disc space-y-1 pl-6">
        {of.map(({ law, place, for: why }) => (
          <li key={`${law} ${place}`}>
            <Official text={place} />
            {language === "en" ? ` — ${why.en}` : <Because text={why.ja} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Because = ({ text }: { text: string }) => (
  <span className="block text-solid-gray-700">
    <Official text={text} />
  </span>
);
