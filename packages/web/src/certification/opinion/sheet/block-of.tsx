import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { OpinionField } from "../field/opinion-field.tsx";
import { CaseFacts } from "./case-facts.tsx";
import { Consent } from "./consent.tsx";
import { DegreeTable } from "./degree-table.tsx";
import { headings } from "./headings.ts";
import { PlanCautions } from "./plan-cautions.tsx";
import { Procedures } from "./procedures.tsx";
import { Rating } from "./rating.tsx";
import { RatingHelp } from "./rating-help.tsx";
import { Rows } from "./rows.tsx";
import type { Block } from "./blocks.ts";

const grids = {
  pair: "grid gap-x-6 gap-y-6 lg:grid-cols-2 [&>*]:min-w-0",
  trio: "grid gap-x-6 gap-y-6 lg:grid-cols-3 [&>*]:min-w-0",
  lines: "space-y-6",
} as const;

/** A block of fields, with the heading over the first of those that belong together and what has to be known there. */
export function BlockOf({ block }: { block: Block }): ReactNode {
  const heading = headings[block.id];
  return (
    <div className="space-y-4">
      {heading && (
        <h3 className="text-std-18B-160">
          <T k={heading} />
        </h3>
      )}
      {block.id === "rating.symptoms" && <RatingHelp />}
      {block.id === "caution.bloodPressure" && <PlanCautions />}
      <Fields block={block} />
    </div>
  );
}

function Fields({ block }: { block: Block }): ReactNode {
  const { look, specs, id } = block;
  switch (look) {
    case "rows":
      return <Rows table={id} specs={specs} />;
    case "from-case":
      return <CaseFacts specs={specs} />;
    case "procedures":
      return <Procedures specs={specs} />;
    case "degrees":
      return <DegreeTable specs={specs} />;
    case "rating":
      return specs.map(({ key }) => <Rating key={key} fieldKey={key} />);
    case "lines":
    case "pair":
    case "trio":
      return (
        <div className={grids[look]}>
          {specs.map(({ key }) =>
            key === "plannerConsent" ? <Consent key={key} /> : <OpinionField key={key} fieldKey={key} />,
          )}
        </div>
      );
  }
}
