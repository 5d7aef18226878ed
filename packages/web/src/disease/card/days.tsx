import { addDays, type CivilDay } from "@yorisoi/rules/calendar";
import type { ReactNode } from "react";
import { useSayDay } from "../../app/say-day.ts";
import { T } from "../../app/words.tsx";
import { Timeline } from "../../design/index.ts";
import { SaidDay } from "../day/day-entry.tsx";
import { CoverageTag } from "../words/coverage-tag.tsx";
import { Folded } from "../words/folded.tsx";
import { Said } from "../words/said.tsx";
import { Section } from "../words/section.tsx";
import type { CardProps } from "./disease-card.tsx";
import { type Span, spansOf, turnsOf } from "./spans.ts";

/** On which days the disease is on which list, with every reason. */
export function Days({ disease, catalogue }: CardProps): ReactNode {
  const { rules, lists, coverageOf } = catalogue;
  const turns = turnsOf([...rules.supportEditions, ...lists].map(({ from }) => from));
  const spans = spansOf(turns, (on: CivilDay) => coverageOf(disease.id, on));
  const joined = disease.notificationNo === null ? null : rules.editionOfNumber(disease.notificationNo);
  return (
    <Section id="card-days" title="disease.card.days">
      {joined && (
        <p>
          <T k="disease.days.designated" />
          <SaidDay day={joined.from} />
        </p>
      )}
      <p>
        <T k="disease.days.lead" />
      </p>
      <Timeline
        happenings={spans.toReversed().map((span) => ({
          key: span.from,
          time: <SpanDays span={span} />,
          dateTime: span.from,
          title: <CoverageTag {...span.coverage} />,
          children: <Reasons span={span} />,
        }))}
      />
    </Section>
  );
}

function SpanDays({ span: { from, until } }: { span: Span }): ReactNode {
  const sayDay = useSayDay();
  if (!until) return <T k="disease.days.since" values={{ from: sayDay(from) }} />;
  return <T k="disease.days.span" values={{ from: sayDay(from), until: sayDay(addDays(until, -1)) }} />;
}

function Reasons({ span: { coverage } }: { span: Span }): ReactNode {
  const { because, sources } = coverage;
  return (
    <>
      <ul className="space-y-1">
        {because.map((reason) => (
          <li key={reason.ja}>
            <Said of={reason} />
          </li>
        ))}
      </ul>
      {sources.length > 0 && (
        <Folded paper="small" summary={<T k="disease.sources" />}>
          <ul lang="ja" className="space-y-1 wrap-anywhere">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
