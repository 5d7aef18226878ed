import type { SurveyItem } from "@yorisoi/rules/certification/survey";
import { memo, type ReactNode } from "react";
import { Official } from "../../../app/words.tsx";
import { ItemFindings } from "../check/item-findings.tsx";
import { useDesk } from "../desk.ts";
import { chapterAt } from "../place/places.ts";
import { PlaceHeading } from "../place/place-heading.tsx";
import { ItemRemarks } from "../remark/item-remarks.tsx";
import { DayQuestion } from "./day-question.tsx";
import { But, ItemDetails, WhenSevere } from "./item-details.tsx";
import { ItemHelp } from "./item-help.tsx";
import { ItemName } from "./item-name.tsx";
import { SevereQuestion } from "./severe-question.tsx";

/** One item with everything that is asked about it. */
export const ItemPage = memo(function ItemPage({ one }: { one: SurveyItem }): ReactNode {
  const { edition } = useDesk();
  const chapter = chapterAt(edition, one.id);
  return (
    <article data-item={one.id} className="max-w-[44rem] space-y-6">
      <div>
        {chapter && (
          <p className="text-solid-gray-700">
            {chapter.number} <Official text={chapter.ja} />
          </p>
        )}
        <PlaceHeading>
          <ItemName one={one} />
        </PlaceHeading>
        <ItemHelp one={one} />
      </div>
      <DayQuestion one={one} dense={false} />
      <But one={one} />
      <SevereQuestion one={one} dense={false} />
      <WhenSevere one={one} />
      <ItemFindings item={one.id} />
      <ItemDetails one={one} />
      <ItemRemarks one={one} level={3} />
    </article>
  );
});
