import { type ReactNode, useState } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { Button, Confirm } from "../../design/index.ts";
import { CatalogueState, ImportMissing } from "../catalogue/catalogue-state.tsx";
import { useCatalogue } from "../catalogue/use-catalogue.ts";
import { Heading } from "../../app/heading.tsx";
import { changeDraft, forgetDraft } from "./draft.ts";
import { SheetFace } from "./sheet-face.tsx";
import { StepsFace } from "./steps-face.tsx";
import { useCheck } from "./use-answer.ts";

/** 窓口での確認: is this disease covered on this day, for this person, with these papers? Computed here; nothing is sent. */
export function CheckPage(): ReactNode {
  usePageTitle("check.title");
  const catalogueView = useCatalogue();
  const { catalogue } = catalogueView;
  const view = useCheck(catalogue);
  const { face } = view.draft;
  const Face = face === "steps" ? StepsFace : SheetFace;
  return (
    <div className="max-w-[39rem] space-y-6 py-2 print:max-w-none">
      <div className="screen-only space-y-3">
        <Heading title="check.title" lead="check.lead" />
        <p className="text-solid-gray-700">
          <T k="check.kept" />
        </p>
        <div className="flex flex-wrap gap-3">
          <Button kind="outline" onClick={() => changeDraft({ face: face === "steps" ? "sheet" : "steps" })}>
            <T k={face === "steps" ? "check.face.sheet" : "check.face.steps"} />
          </Button>
          {view.draft.diseases.length > 0 && <Forget />}
        </div>
      </div>
      <CatalogueState view={catalogueView} />
      {catalogue && <Face view={view} catalogue={catalogue} />}
      <ImportMissing view={catalogueView} />
    </div>
  );
}

/** Forgets this person, after asking. */
function Forget(): ReactNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button kind="text" onClick={() => setAsking(true)}>
        <T k="check.forget" />
      </Button>
      <Confirm
        open={isAsking}
        title={<T k="check.forget.title" />}
        yes={<T k="check.forget.yes" />}
        no={<T k="check.forget.no" />}
        onAnswer={(yes) => {
          setAsking(false);
          if (yes) forgetDraft();
        }}
      >
        <p>
          <T k="check.forget.what" />
        </p>
      </Confirm>
    </>
  );
}
