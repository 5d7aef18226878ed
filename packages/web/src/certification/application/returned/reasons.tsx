import { type ReturnReason, returnReasons } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { useOpenField } from "../../document/face/use-open-field.ts";
import { fieldOf } from "./places.ts";
import { Worded } from "../../document/index.ts";

/** Reasons for giving back: what is open, and what to do. */
export function Reasons({ of, isTop = false }: { of: readonly ReturnReason[]; isTop?: boolean }): ReactNode {
  const openField = useOpenField();
  return (
    <ul className="list-disc space-y-1 pl-5">
      {of.map((reason) => {
        const { ja, en, todo, todoEn } = returnReasons[reason];
        const field = isTop ? fieldOf(reason) : undefined;
        return (
          <li key={reason}>
            <span className="block font-700">
              <Worded words={{ ja, en }} />
            </span>
            <Worded words={{ ja: todo, en: todoEn }} />
            {field && (
              <span className="block">
                <Button kind="text" className="-ml-3" onClick={() => openField(field)}>
                  <T k="application.returned.go" />
                  <span className="sr-only">
                    <Worded words={{ ja, en }} />
                  </span>
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
