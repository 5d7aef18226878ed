import type { Snapshot } from "@yorisoi/rules/certification";
import type { CaseRole } from "@yorisoi/rules/certification/case";
import type { DocumentId } from "@yorisoi/rules/certification/documents";
import type { CaseFile } from "../case/case.store.ts";
import type { CasePerson } from "../case/people.store.ts";
import type { Around, Order } from "./paper.ts";
import { withheldFrom } from "./withheld.ts";

/** What a sheet about a person is printed from; without values it is to be filled in by hand. */
interface DocumentFacts {
  readonly file: CaseFile;
  readonly person: CasePerson | null;
  readonly role: CaseRole;
  readonly around: Around;
  readonly snapshot: Snapshot | null;
}

/** A person as papers name them. */
export const onPaper = ({ familyName, givenName, familyKana, givenKana, birthDay }: CasePerson) => ({
  name: `${familyName} ${givenName}`,
  kana: `${familyKana} ${givenKana}`,
  bornOn: birthDay,
});

/** A document of a case as this reader may have it on paper. */
export function documentOrder(document: DocumentId, facts: DocumentFacts): Order {
  const { file, person, role, around, snapshot } = facts;
  const paper = {
    ...around,
    values: snapshot?.values ?? null,
    differences: snapshot?.differences ?? [],
    withheld: withheldFrom(role),
  };
  const about = { ...paper, ...(person ? { person: onPaper(person) } : {}) };
  const { edition } = file;
  switch (document) {
    case "application":
      return { form: "application", data: about };
    case "state_form":
      return { form: "stateForm", data: about };
    case "overview":
      return { form: "overview", data: about };
    case "survey":
      return { form: "survey", data: { ...about, edition } };
    case "opinion":
      return { form: "opinion", data: { ...paper, edition } };
  }
}
