import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { TextField } from "../../../design/index.ts";
import type { AskedProps } from "./asked-field.tsx";
import { OrganisationField } from "./organisation-field.tsx";
import { fieldId } from "./read-draft.ts";

/** Where the doctor is; with an account the sign-in name, which the doctor tells: accounts are nowhere listed. */
export function DoctorField({ draft, change, errorAt }: AskedProps): ReactNode {
  const { organisation, codes, texts } = draft;
  const way = codes["way"];
  return (
    <>
      {way === "account" && (
        <TextField
          id={fieldId("doctorLogin")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          label={<T k="case.act.doctor" />}
          hint={<T k="case.act.doctor.hint" />}
          error={errorAt("doctorLogin")}
          value={texts["doctorLogin"] ?? ""}
          onChange={(event) => change({ texts: { ...texts, doctorLogin: event.target.value } })}
        />
      )}
      {way === "link" && (
        <p>
          <T k="case.act.link.hint" />
        </p>
      )}
      {way === "paper" && (
        <p>
          <T k="case.act.paper.hint" />
        </p>
      )}
      <OrganisationField
        id={fieldId("facilityId")}
        kind="facility"
        label={<T k="case.act.facility" />}
        optionalMark={<T k="field.optional" />}
        hint={<T k="case.act.facility.hint" />}
        error={errorAt("facilityId")}
        chosen={organisation}
        onChoose={(place) => change({ organisation: place })}
      />
    </>
  );
}
