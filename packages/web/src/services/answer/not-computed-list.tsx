import { notComputed, type Situation } from "@yorisoi/rules/services";
import { type ReactNode, useState } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { PlacesList } from "../place/places-list.tsx";
import { Fold } from "./fold.tsx";

/** What is not worked out here, with what to ask and where. */
export function NotComputedList({ situation }: { situation: Situation }): ReactNode {
  const { language } = usePreferences();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold
      id="not-computed"
      title={<T k="support.notComputed" />}
      line={<T k="support.notComputed.line" values={{ number: notComputed.length }} />}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <p className="pb-4">
        <T k="support.notComputed.what" />
      </p>
      <ul className="space-y-4">
        {notComputed.map(({ id, name, english, ask, places }) => (
          <li key={id} className="space-y-1">
            <h3 className="text-std-17B-170">
              <Official text={name} />
            </h3>
            {language === "en" && <p>{english}</p>}
            <p>
              <Official text={ask} />
            </p>
            <PlacesList of={places} situation={situation} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
