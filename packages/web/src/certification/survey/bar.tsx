import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Button, StickyBar } from "../../design/index.ts";
import { SavedBar } from "../store/index.ts";
import { PlaceName } from "./before-sending/place-link.tsx";
import { useDesk } from "./desk.ts";
import { chapterAt, chapters, otherPlaces, placeAfter, type PlaceId } from "./place/places.ts";
import { openIn, useProgress } from "./place/progress.ts";

interface Props {
  readonly at: PlaceId;
  readonly places: readonly PlaceId[];
  readonly face: "item" | "chapter";
}

/** The pages on both sides: an item, or the first one of a chapter. */
function neighbours({ at, places, face }: Props, firsts: readonly PlaceId[]): readonly [PlaceId, PlaceId] {
  if (face === "item") return [placeAfter(places, at, -1), placeAfter(places, at, 1)];
  const stops = [...firsts, ...otherPlaces];
  return [placeAfter(stops, at, -1), placeAfter(stops, at, 1)];
}

/** Always in sight: the way on, the way back, and what is still open. */
export function Bar(props: Props): ReactNode {
  const { at, face } = props;
  const { edition, go } = useDesk();
  const progress = useProgress();
  const firsts = chapters[edition].flatMap(({ items }) => items[0]?.id ?? []);
  const here = face === "chapter" ? (chapterAt(edition, at)?.items[0]?.id ?? at) : at;
  const [before, after] = neighbours({ ...props, at: here }, firsts);
  const open = openIn(progress);
  return (
    <StickyBar>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {after !== here && (
          <Button onClick={() => go(after)} className="min-w-0">
            <T k="survey.next" /> <PlaceName place={after} />
          </Button>
        )}
        {before !== here && (
          <Button kind="text" onClick={() => go(before)}>
            <T k="survey.previous" />
          </Button>
        )}
        <p className="text-solid-gray-700 tabular-nums">
          {open > 0 ? <T k="survey.left" values={{ count: open }} /> : <T k="survey.left.none" />}
        </p>
        <div className="max-h-[40vh] overflow-auto">
          <SavedBar />
        </div>
      </div>
    </StickyBar>
  );
}
