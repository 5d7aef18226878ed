import type { Chapter, SurveyItem } from "@yorisoi/rules/certification/survey";
import { memo, type ReactNode, useState } from "react";
import { Official, T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { ItemFindings } from "../check/item-findings.tsx";
import { itemHeadingId } from "../place/focus.ts";
import { PlaceHeading } from "../place/place-heading.tsx";
import { ItemRemarks } from "../remark/item-remarks.tsx";
import { DayQuestion } from "./day-question.tsx";
import { But, ItemDetails, WhenSevere } from "./item-details.tsx";
import { ItemHelp } from "./item-help.tsx";
import { ItemName } from "./item-name.tsx";
import { SevereQuestion } from "./severe-question.tsx";

/** All items of a chapter under each other; what goes beyond the two answers opens on request. */
export const ChapterFace = memo(function ChapterFace({ chapter }: { chapter: Chapter }): ReactNode {
  return (
    <section>
      <PlaceHeading>
        {chapter.number} <Official text={chapter.ja} />
      </PlaceHeading>
      {chapter.items.map((one) => (
        <ChapterItem key={one.id} one={one} />
      ))}
    </section>
  );
});

const ChapterItem = memo(function ChapterItem({ one }: { one: SurveyItem }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const region = `more-${one.id}`;
  return (
    <article
      data-item={one.id}
      className="-mx-2 max-w-[44rem] space-y-3 border-t border-solid-gray-420 px-2 py-6"
    >
      <h3 id={itemHeadingId(one.id)} tabIndex={-1} className="scroll-mt-6 text-std-20B-150">
        <ItemName one={one} />
      </h3>
      <DayQuestion one={one} dense />
      <SevereQuestion one={one} dense />
      <ItemFindings item={one.id} />
      <Button
        kind="text"
        className="-ml-3"
        aria-expanded={isOpen}
        aria-controls={region}
        onClick={() => setOpen(!isOpen)}
      >
        <T k={isOpen ? "survey.less" : "survey.more"} />
      </Button>
      <div id={region} className="space-y-6">
        {isOpen && (
          <>
            <ItemHelp one={one} />
            <But one={one} />
            <WhenSevere one={one} />
            <ItemDetails one={one} />
            <ItemRemarks one={one} level={4} />
          </>
        )}
      </div>
    </article>
  );
});
