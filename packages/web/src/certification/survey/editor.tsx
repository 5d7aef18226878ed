import { surveyItemOf } from "@yorisoi/rules/certification/survey";
import { memo, type ReactNode, useEffect, useMemo, useRef } from "react";
import { Bar } from "./bar.tsx";
import { BeforeSending } from "./before-sending/page.tsx";
import { useDesk } from "./desk.ts";
import { ChapterFace } from "./item/chapter-face.tsx";
import { ItemPage } from "./item/item-page.tsx";
import { ChapterNav } from "./place/chapter-nav.tsx";
import { focusPlace } from "./place/focus.ts";
import { chapterAt, placeAfter, type PlaceId, placesOf } from "./place/places.ts";
import { useKeys } from "./place/use-keys.ts";
import { RemarksPage } from "./remark/remarks-page.tsx";
import { Settings } from "./settings.tsx";
import { useSurveyView } from "./view.ts";
import { VisitBar } from "./visit/visit-bar.tsx";
import { VisitsPage } from "./visit/visits-page.tsx";

/** The survey as its surveyor fills it in. */
export const Editor = memo(function Editor({ at: wanted }: { at: PlaceId }): ReactNode {
  const { edition, go } = useDesk();
  const { face, order, keys } = useSurveyView();
  const places = useMemo(() => placesOf(edition, order), [edition, order]);
  const at = places.includes(wanted) ? wanted : (places[0] ?? wanted);
  const said = useRef<HTMLOutputElement>(null);
  const shown = useRef(at);

  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    focusPlace(face === "chapter" ? at : null);
  }, [at, face]);

  useKeys({
    anywhere: keys,
    move: (step, from) => go(placeAfter(places, from ?? at, step)),
    say: (words) => {
      if (said.current) said.current.textContent = words;
    },
  });
  return (
    <div className="space-y-6">
      <VisitBar />
      <ChapterNav at={at} />
      <Place at={at} face={face} />
      <output ref={said} className="sr-only" />
      <Settings />
      <Bar at={at} places={places} face={face} />
    </div>
  );
});

const Place = memo(function Place({ at, face }: { at: PlaceId; face: "item" | "chapter" }): ReactNode {
  const { edition } = useDesk();
  switch (at) {
    case "remarks":
      return <RemarksPage />;
    case "visits":
      return <VisitsPage />;
    case "send":
      return <BeforeSending />;
  }
  const chapter = chapterAt(edition, at);
  if (face === "chapter" && chapter) return <ChapterFace key={chapter.id} chapter={chapter} />;
  const one = surveyItemOf(edition, at);
  return one && <ItemPage key={one.id} one={one} />;
});
