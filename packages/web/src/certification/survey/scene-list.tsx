import { scenes } from "@yorisoi/rules/certification/survey";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Disclosure } from "../../design/index.ts";
import { Words } from "../case/words.tsx";

/** Short scenes: what somebody says, what to ask, what to write. */
export function SceneList(): ReactNode {
  return (
    <Disclosure summary={<T k="survey.scenes" />}>
      <ul className="space-y-6">
        {scenes.map(({ id, situation, ask, record }) => (
          <li key={id} className="max-w-[40rem]">
            <p className="font-700">
              <Words words={situation} />
            </p>
            <p>
              <T k="survey.scene.ask" /> <Words words={ask} />
            </p>
            <p>
              <T k="survey.scene.record" /> <Words words={record} />
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
