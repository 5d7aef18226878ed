import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Notice } from "../../design/index.ts";
import { KeyList } from "./key-list.tsx";
import { DisplaySettings, EditionChoice, FaceChoice } from "./settings.tsx";
import { SevereSwitch } from "./severe-switch.tsx";
import { useView } from "./view.ts";

/** What the page is for, and what one chooses before the form begins. */
export function Head({ children }: { children: ReactNode }): ReactNode {
  const edition = useView((view) => view.edition);
  const face = useView((view) => view.face);
  return (
    <div className="max-w-[40rem] space-y-5">
      <h1 className="text-std-28B-150 md:text-std-36B-140">
        <T k="form.title" />
      </h1>
      <p>
        <T k={`form.lead.${edition}`} />
      </p>
      <Notice kind="info" title={<T k="form.private" />}>
        <p>
          <T k="form.estimate" />
        </p>
      </Notice>
      <EditionChoice />
      <FaceChoice />
      <SevereSwitch />
      <div>
        <DisplaySettings />
        {face === "sheet" && <KeyList />}
        {children}
      </div>
    </div>
  );
}
