import type { EditionId } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official } from "../../app/words.tsx";
import { englishItem, englishOption } from "./english.ts";

/** A name by itself: the translated one first where the reader's language has one, the official one always. */
function Named({ official, english }: { official: string; english: string | null }): ReactNode {
  const { language } = usePreferences();
  if (language === "ja" || english === null) return <Official text={official} />;
  return (
    <>
      {english}{" "}
      <span className="font-400 text-solid-gray-700">
        <Official text={official} />
      </span>
    </>
  );
}

interface ItemProps {
  readonly edition: EditionId;
  readonly name: string;
  readonly number?: string;
}

/** An item with its number on the sheet. */
export function ItemView({ edition, name, number = "" }: ItemProps): ReactNode {
  const [shown] = number.split(" ");
  return (
    <>
      {shown && <span className="mr-1 font-400 tabular-nums">{shown}</span>}
      <Named official={name} english={englishItem(edition, name)} />
    </>
  );
}

/** An answer of an item, by its official label. */
export function OptionView({
  edition,
  item,
  label,
}: {
  edition: EditionId;
  item: string;
  label: string;
}): ReactNode {
  return <Named official={label} english={englishOption(edition, item, label)} />;
}
