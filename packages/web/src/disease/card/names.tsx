import type { Disease } from "@yorisoi/rules/disease";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { DescriptionList, type DescriptionRow } from "../../design/index.ts";
import { Section } from "../words/section.tsx";
import type { CardProps } from "./disease-card.tsx";
import { Folded } from "../words/folded.tsx";

/** All names and numbers of the disease. */
export function Names({ disease, catalogue }: CardProps): ReactNode {
  const { id, name, officialName, otherNames, otherEnglish, notificationNo, groups } = disease;
  const whole = disease.partOf === null ? undefined : catalogue.diseaseOf(disease.partOf);
  const same = disease.sameAs === null ? undefined : catalogue.diseaseOf(disease.sameAs);
  const forms = catalogue.diseases.filter(({ partOf }) => partOf === id);
  const rows = [
    ...row("official", officialName !== name && <Ja text={officialName} />),
    ...row("others", otherNames.length > 0 && <NameList names={otherNames} lang="ja" />),
    ...row("otherEnglish", otherEnglish.length > 0 && <NameList names={otherEnglish} lang="en" />),
    ...row("number", notificationNo !== null && <Number number={notificationNo} isPart={Boolean(whole)} />),
    ...row("groups", groups.length > 0 && <Ja text={groups.join("、")} />),
    ...row("partOf", whole && <DiseaseLink disease={whole} />),
    ...row("sameAs", same && <DiseaseLink disease={same} />),
    ...row("forms", forms.length > 0 && <Forms forms={forms} />),
    ...row("id", <span className="wrap-anywhere">{id}</span>),
  ];
  return (
    <Section id="card-names" title="disease.card.names">
      <DescriptionList rows={rows} />
    </Section>
  );
}

type Field =
  | "official"
  | "others"
  | "otherEnglish"
  | "number"
  | "groups"
  | "partOf"
  | "sameAs"
  | "forms"
  | "id";

function row(field: Field, value: ReactNode): DescriptionRow[] {
  const key: TextKey = `disease.names.${field}`;
  return value ? [{ key: field, term: <T k={key} />, value }] : [];
}

const Ja = ({ text }: { text: string }) => <span lang="ja">{text}</span>;

function Number({ number, isPart }: { number: number; isPart: boolean }): ReactNode {
  return <T k={isPart ? "disease.names.number.part" : "disease.names.number.own"} values={{ number }} />;
}

export function DiseaseLink({ disease: { id, name } }: { disease: Disease }): ReactNode {
  return (
    <Link
      to="/diseases/$id"
      params={{ id }}
      preload={false}
      lang="ja"
      className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4 hover:decoration-2"
    >
      <span>{name}</span>
    </Link>
  );
}

const FEW = 5;

function NameList({ names, lang }: { names: readonly string[]; lang: "ja" | "en" }): ReactNode {
  const list = (shown: readonly string[]) => (
    <ul lang={lang}>
      {shown.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
  if (names.length <= FEW) return list(names);
  return (
    <>
      {list(names.slice(0, FEW))}
      <Folded paper="left-out" summary={<T k="disease.names.more" values={{ number: names.length - FEW }} />}>
        {list(names.slice(FEW))}
      </Folded>
    </>
  );
}

function Forms({ forms }: { forms: readonly Disease[] }): ReactNode {
  const list = (
    <ul>
      {forms.map((form) => (
        <li key={form.id}>
          <DiseaseLink disease={form} />
        </li>
      ))}
    </ul>
  );
  if (forms.length <= FEW) return list;
  return (
    <Folded paper="left-out" summary={<T k="disease.names.forms.all" values={{ number: forms.length }} />}>
      {list}
    </Folded>
  );
}
