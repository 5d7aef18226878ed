import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Disclosure, useWide } from "../../design/index.ts";
import { KeyList } from "./key-list.tsx";
import { DisplaySettings, EditionChoice, FaceChoice } from "./settings.tsx";
import { SevereSwitch } from "./severe-switch.tsx";
import { useView } from "./view.ts";

/** What the page is for, and what one chooses before the form begins: little, so that the first question comes soon. */
export function Head({ children }: { children: ReactNode }): ReactNode {
  const edition = useView((view) => view.edition);
  const wide = useWide();
  return (
    <div className="space-y-3 md:space-y-4">
      <h1 className="text-std-28B-150 md:text-std-36B-140">
        <T k="form.title" />
      </h1>
      <div className="max-w-[44rem]">
        <p>
          <T k={`form.lead.${edition}`} />
        </p>
        <p>
          <strong className="font-700">
            <T k="form.private" />
          </strong>
        </p>
        <p>
          <T k="form.estimate" />
        </p>
      </div>
      {wide && <Choices />}
      <SevereSwitch />
      <Disclosure summary={<T k="form.settings" />}>
        <div className="space-y-2">
          {!wide && <Choices />}
          <div>
            {children}
            <DisplaySettings />
            <KeyList />
          </div>
        </div>
      </Disclosure>
    </div>
  );
}

/** The two choices that change the whole form; beside each other where there is room. */
function Choices(): ReactNode {
  return (
    <div className="grid gap-x-12 gap-y-3 md:grid-cols-[auto_auto] md:justify-start">
      <EditionChoice />
      <FaceChoice />
    </div>
  );
}
