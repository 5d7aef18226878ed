import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import { AreaChart, AreaTable } from "../area-chart.tsx";
import type { AreaPicture } from "../area-picture.ts";
import { Section } from "../section.tsx";
import { MinutesChart } from "./minutes-chart.tsx";
import type { MinutesPicture } from "./minutes-picture.ts";

interface Props {
  readonly scores: AreaPicture;
  readonly minutes: MinutesPicture | null;
}

/** The minutes over the bands of the law, and the seven group scores. */
export function PictureSection2013({ scores, minutes }: Props): ReactNode {
  return (
    <>
      {minutes && (
        <Section title={{ k: "result.2013.bands.title" }}>
          <MinutesChart picture={minutes} />
        </Section>
      )}
      <Section title={{ k: "result.2013.scores.title" }}>
        <AreaChart picture={scores} note="result.2013.scores.note" />
        <Disclosure summary={<T k="result.picture.table" />}>
          <AreaTable picture={scores} caption="result.2013.scores.caption" />
        </Disclosure>
      </Section>
    </>
  );
}
