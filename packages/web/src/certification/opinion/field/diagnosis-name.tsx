import { type ReactNode, useState } from "react";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { DiseaseField } from "../../../disease/index.ts";
import { DocumentField, useMayWrite, useWrite } from "../../document/index.ts";

const KEY = "diagnosis.1.name";

/** The first diagnosis: typed as the doctor writes it, or looked up so that it has the name of the law's list. */
export function DiagnosisName(): ReactNode {
  const write = useWrite();
  const mayWrite = useMayWrite();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <DocumentField fieldKey={KEY} />
      {mayWrite && (
        <Button kind="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className="-ml-3">
          <T k="opinion.diagnosis.find" />
        </Button>
      )}
      {mayWrite && isOpen && (
        <DiseaseField
          id="opinion-find-disease"
          label={<T k="opinion.diagnosis.find.label" />}
          hint={<T k="opinion.diagnosis.find.hint" />}
          value={[]}
          single
          onChange={([picked]) => {
            if (!picked) return;
            write(KEY, picked.name);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
