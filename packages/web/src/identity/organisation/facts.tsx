import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { Furigana, T } from "../../app/words.tsx";
import { DescriptionList } from "../../design/index.ts";
import { KindName } from "../role-words.tsx";
import type { Organisation } from "./answer.ts";

/** What is known of an organisation; what is not known is said so. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }): ReactNode {
  const { kind, kana, code, partOf, postalCode, address, phone, url } = organisation;
  const known = (text: string | null) => (text ? <Furigana text={text} /> : <T k="account.none" />);
  const row = (label: TextKey, value: ReactNode) => ({ key: label, term: <T k={label} />, value });
  const tel = phone?.replace(/[^\d+]/g, "");
  const link = "underline underline-offset-4 text-key-1000";
  return (
    <DescriptionList
      rows={[
        row("organisation.kind", <KindName kind={kind} />),
        row("organisation.kana", known(kana)),
        row("organisation.code", code),
        ...(partOf ? [row("organisation.partOf", known(partOf.name))] : []),
        row("organisation.postal", known(postalCode)),
        row("organisation.address", known(address)),
        row(
          "organisation.phone",
          tel ? (
            <a className={link} href={`tel:${tel}`}>
              {phone}
            </a>
          ) : (
            known(phone)
          ),
        ),
        row(
          "organisation.url",
          url ? (
            <a className={`${link} break-all`} href={url} rel="noreferrer">
              {url}
            </a>
          ) : (
            known(url)
          ),
        ),
      ]}
    />
  );
}
