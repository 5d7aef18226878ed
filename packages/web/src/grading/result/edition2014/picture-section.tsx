import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import { AreaChart, AreaTable } from "../area-chart.tsx";
import type { AreaPicture } from "../area-picture.ts";
import { Section } from "../section.tsx";

/** The eleven group sums as a picture, and the same numbers as a table. */
export function PictureSection({ picture }: { picture: AreaPicture }): ReactNode {
  return (
    <Section title={{ k: "result.picture.title" }}>
      <AreaChart picture={picture} note="result.picture.note" />
      <Disclosure summary={<T k="result.picture.table" />}>
        <AreaTable picture={picture} caption="result.picture.caption" />
      </Disclosure>
    </Section>
  );
}
