import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Checkbox, Disclosure, RadioGroup } from "../../design/index.ts";
import { useDesk } from "./desk.ts";
import { SceneList } from "./scene-list.tsx";
import { changeSurveyView, useSurveyView } from "./view.ts";

const keys: readonly (readonly [key: ReactNode, what: TextKey])[] = [
  [<T key="digits" k="survey.keys.digits.key" />, "survey.keys.digits"],
  [<T key="severe" k="survey.keys.severe.key" />, "survey.keys.severe"],
  ["0", "survey.keys.same"],
  ["j / k", "survey.keys.move"],
  ["← / →", "survey.keys.arrows"],
  ["Tab", "survey.keys.tab"],
];

/** How the survey is shown and what keys do; examples of asking. */
export function Settings(): ReactNode {
  const { edition } = useDesk();
  const view = useSurveyView();
  return (
    <div className="screen-only">
      <Disclosure summary={<T k="survey.settings" />}>
        <div className="space-y-6">
          <RadioGroup
            id="survey-face"
            label={<T k="survey.face" />}
            choices={[
              { value: "item", label: <T k="survey.face.item" /> },
              { value: "chapter", label: <T k="survey.face.chapter" /> },
            ]}
            value={view.face}
            onChange={(face) => changeSurveyView({ face })}
          />
          {edition === "2014" && view.face === "item" && (
            <RadioGroup
              id="survey-order"
              label={<T k="survey.order" />}
              choices={[
                { value: "manual", label: <T k="survey.order.manual" /> },
                { value: "ordinance", label: <T k="survey.order.ordinance" /> },
              ]}
              value={view.order}
              onChange={(order) => changeSurveyView({ order })}
            />
          )}
          <div className="space-y-2">
            <Checkbox
              label={<T k="survey.keys" />}
              hint={<T k="survey.keys.hint" />}
              checked={view.keys}
              onChange={(on) => changeSurveyView({ keys: on })}
            />
            <dl className="grid max-w-2xl grid-cols-[7rem_1fr] gap-x-4 gap-y-1">
              {keys.map(([key, what]) => (
                <div key={what} className="contents">
                  <dt>
                    <kbd className="rounded-4 border border-solid-gray-420 px-2">{key}</kbd>
                  </dt>
                  <dd>
                    <T k={what} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </div>
      </Disclosure>
      <SceneList />
    </div>
  );
}
