import { surveyWishes } from "@yorisoi/rules/certification/survey";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Tag } from "../../../design/index.ts";
import { Words } from "../../case/words.tsx";
import { useDocumentPart } from "../../document/index.ts";
import { ScreenOf } from "../begin/screen-of.tsx";
import { placeOfKey } from "../check/findings-about.ts";
import { useDesk } from "../desk.ts";
import { PlaceLinks } from "./place-link.tsx";

/** What the board asked for, each met or with what would help, in words. */
export function WishList(): ReactNode {
  const { caseId, edition, stateForm } = useDesk();
  const values = useDeferredValue(useDocumentPart(({ snapshot }) => snapshot.values));
  const wishes = useMemo(() => surveyWishes({ edition, values, stateForm }), [edition, values, stateForm]);
  return (
    <ul className="space-y-4">
      {wishes.map((wish) => {
        const places = [...new Set(wish.keys.flatMap((key) => placeOfKey(key) ?? []))];
        return (
          <li key={wish.id} className="max-w-[44rem]">
            <p>
              <Tag kind={wish.met ? "success" : "neutral"}>
                <T k={wish.met ? "survey.wish.met" : "survey.wish.open"} />
              </Tag>{" "}
              <Words words={wish} />
            </p>
            {!wish.met && (
              <>
                <p className="text-pretty text-solid-gray-700">
                  <Words words={wish.why} />
                </p>
                <PlaceLinks places={places} />
                {wish.keys.some((key) => key.startsWith("state:")) && (
                  <ScreenOf caseId={caseId} document="state_form">
                    <T k="survey.toState" />
                  </ScreenOf>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
