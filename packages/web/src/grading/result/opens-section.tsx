import { useQuery } from "@tanstack/react-query";
import { civilDay } from "@yorisoi/rules/calendar";
import type { Grade } from "@yorisoi/rules/grading";
import type { OpenedService } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { today } from "../../app/say-time.ts";
import type { TextKey } from "../../app/text.ts";
import { Official, T } from "../../app/words.tsx";
import { Disclosure, LinkButton } from "../../design/index.ts";
import { Section } from "./section.tsx";
import { ToCheck } from "./to-check.tsx";

/** The rules of services, fetched with the first result: the form itself does without. */
function useOpening(grade: Grade) {
  const day = civilDay(today());
  const { data: rules } = useQuery({
    queryKey: ["services", "rules"],
    queryFn: () => import("@yorisoi/rules/services"),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
    networkMode: "always",
  });
  if (!day || !rules) return null;
  const opening = rules.opensByGrade({ grade, age: null, day, diseaseOnly: true });
  return { ...opening, englishOf: ({ measure }: OpenedService) => rules.measureOf(measure).english };
}

/** 「この区分で使えるようになるもの」: what the grade opens, what the next one also would, and that a grade is no right to a quantity. */
export function OpensSection({ grade }: { grade: Grade }): ReactNode {
  const opening = useOpening(grade);
  if (!opening) return null;
  const { now, next, regardless, sentence, notes, englishOf } = opening;
  return (
    <Section title={{ k: "support.opens.title" }}>
      <p>
        <Official text={sentence} />
      </p>
      {notes.map(({ text }) => (
        <p key={text}>
          <Official text={text} />
        </p>
      ))}
      <Services title="support.opens.with" grade={grade} services={now} englishOf={englishOf} />
      {next && (
        <Services title="support.opens.next" grade={next.grade} services={next.also} englishOf={englishOf} />
      )}
      {regardless.length > 0 && (
        <Disclosure summary={<T k="support.opens.regardless" values={{ number: regardless.length }} />}>
          <Services grade={grade} services={regardless} englishOf={englishOf} />
        </Disclosure>
      )}
      <p>
        <T k="support.opens.other" />
      </p>
      <p>
        <LinkButton to="/support" kind="outline">
          <T k="support.opens.link" />
        </LinkButton>
      </p>
    </Section>
  );
}

interface ServicesProps {
  readonly title?: TextKey;
  readonly grade: Grade;
  readonly services: readonly OpenedService[];
  readonly englishOf: (service: OpenedService) => string;
}

function Services({ title, grade, services, englishOf }: ServicesProps): ReactNode {
  if (services.length === 0) return null;
  return (
    <div className="space-y-1">
      {title && (
        <h4 className="text-std-18B-160">
          <T k={title} values={{ grade }} />
        </h4>
      )}
      <ul className="list-disc space-y-2 pl-5">
        {services.map((service) => (
          <li key={`${service.measure} ${service.condition}`}>
            <Opened service={service} english={englishOf(service)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Opened({ service, english }: { service: OpenedService; english: string }): ReactNode {
  const { language } = usePreferences();
  const { name, condition, toConfirm, sources } = service;
  const laws = sources.flatMap(({ law, place }) => (law ? [`${law} ${place ?? ""}`.trim()] : []));
  return (
    <>
      <strong className="font-700">
        <Official text={name} />
      </strong>
      {language === "en" && <p>{english}</p>}
      <p>
        <Official text={condition} />
      </p>
      {toConfirm && (
        <ToCheck>
          <T k="support.opens.toConfirm" />
        </ToCheck>
      )}
      {laws.length > 0 && (
        <p className="text-solid-gray-700">
          <Official text={[...new Set(laws)].join("、")} />
        </p>
      )}
    </>
  );
}
