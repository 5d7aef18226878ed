import type { Centre } from "@yorisoi/rules/services/places";
import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { Unfold } from "../answer/unfold.tsx";

const FIRST = 2;

/** The support centres of where one lives: the nearest at once, further ones on request. */
export function CentreList({ centres }: { centres: readonly Centre[] }): ReactNode {
  const more = centres.slice(FIRST);
  return (
    <>
      {centres.length > 1 && (
        <p className="text-solid-gray-700">
          <T k="support.centre.several" />
        </p>
      )}
      {centres.slice(0, FIRST).map((centre) => (
        <CentreCard key={centre.name} centre={centre} />
      ))}
      {more.length > 0 && (
        <Unfold summary={<T k="support.centre.more" values={{ number: more.length }} />}>
          {more.map((centre) => (
            <CentreCard key={centre.name} centre={centre} />
          ))}
        </Unfold>
      )}
    </>
  );
}

/** A centre with what is known to reach it; what the source does not have is said to be missing, never filled in. */
export function CentreCard({ centre }: { centre: Centre }): ReactNode {
  const { name, telephone, postalCode, address, url } = centre;
  return (
    <address lang="ja" className="py-1 not-italic">
      <p className="font-700">
        <Furigana text={name} />
      </p>
      {telephone ? (
        <p>
          <T k="support.centre.phone" />
          <a
            href={`tel:${telephone.replaceAll("-", "")}`}
            className="inline-flex min-h-11 items-center text-key-1000 tabular-nums underline underline-offset-4 print:min-h-0"
          >
            {telephone}
          </a>
        </p>
      ) : (
        <p>
          <T k="support.centre.noPhone" />
        </p>
      )}
      {address && (
        <p>
          {postalCode && `〒${postalCode} `}
          {address}
        </p>
      )}
      {url && (
        <p className="print:hidden">
          <a
            href={url}
            rel="noreferrer"
            className="inline-flex min-h-11 items-center break-all text-key-1000 underline underline-offset-4"
          >
            <T k="support.place.site" />
            <span className="sr-only"> {name}</span>
          </a>
        </p>
      )}
    </address>
  );
}
