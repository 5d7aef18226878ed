import type { Link } from "@yorisoi/rules/disease/knowledge";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { OutsideLink } from "../words/outside-link.tsx";
import { Section } from "../words/section.tsx";
import { Folded } from "../words/folded.tsx";

const forDoctors: readonly Link["kind"][] = ["nando", "orphanet", "omim", "mondo"];

/** Pages elsewhere about the disease: first those for readers, then those for doctors by their official ids. */
export function Links({ links }: { links: readonly Link[] }): ReactNode {
  const plain = links.filter(({ kind }) => !forDoctors.includes(kind));
  const special = links.filter(({ kind }) => forDoctors.includes(kind));
  return (
    <Section id="card-links" title="disease.card.links">
      <p>
        <T k="disease.links.leaves" />
      </p>
      <LinkList links={plain} />
      {special.length > 0 && (
        <Folded
          paper="left-out"
          summary={<T k="disease.links.doctors" values={{ number: special.length }} />}
        >
          <LinkList links={special} />
        </Folded>
      )}
    </Section>
  );
}

function LinkList({ links }: { links: readonly Link[] }): ReactNode {
  return (
    <ul>
      {links.map(({ url, label, id, language }) => (
        <li key={url}>
          <OutsideLink url={url}>
            <span lang="ja">
              {label} {language === "en" || id ? id : ""}
            </span>
          </OutsideLink>
        </li>
      ))}
    </ul>
  );
}
