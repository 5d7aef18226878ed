import { courseTerms } from "../tables/glossary/course.ts";
import { doctorTerms } from "../tables/glossary/doctor.ts";
import { moneyTerms } from "../tables/glossary/money.ts";
import { procedureTerms } from "../tables/glossary/procedure.ts";
import { serviceTerms } from "../tables/glossary/services.ts";
import { systemTerms } from "../tables/glossary/system.ts";
import type { Category, Term, TermRow } from "./term.ts";

export type { Category, Term } from "./term.ts";

/** Headings of the glossary, in the order in which they are shown. */
export const categories: readonly {
  readonly id: Category;
  readonly name: string;
  readonly english: string;
}[] = [
  { id: "course", name: "病気の変わり方", english: "How illness changes" },
  { id: "system", name: "病気と制度の名前", english: "Diseases and the law" },
  { id: "procedure", name: "申請から決定まで", english: "From application to decision" },
  { id: "money", name: "医療費と書類", english: "Medical costs and papers" },
  { id: "services", name: "サービスと相談", english: "Services and advice" },
  { id: "doctor", name: "医師が使うことば", english: "Words doctors use" },
];

const inCategory = (category: Category, rows: readonly TermRow[]): Term[] =>
  rows.map(([id, term, kana, spellings, meaning, example, english, source, more]) => ({
    id,
    term,
    kana,
    spellings: [term, ...spellings],
    category,
    meaning,
    example,
    english,
    source,
    compare: more?.compare ?? [],
    note: more?.note ?? "",
    notBefore: more?.notBefore ?? [],
  }));

/** Every term of the glossary, by category. */
export const terms: readonly Term[] = [
  ...inCategory("course", courseTerms),
  ...inCategory("system", systemTerms),
  ...inCategory("procedure", procedureTerms),
  ...inCategory("money", moneyTerms),
  ...inCategory("services", serviceTerms),
  ...inCategory("doctor", doctorTerms),
];

/** The term of an id, or written in one of its spellings. */
export const termOf = (idOrSpelling: string): Term | undefined =>
  terms.find(({ id, spellings }) => id === idOrSpelling || spellings.includes(idOrSpelling));
