import type { Role } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { SignedInOnly } from "../../identity/index.ts";
import { AskedList } from "./asked-list.tsx";
import { OwnCases } from "./own-cases.tsx";
import { StaffList } from "./staff-list.tsx";
import { SurveyorDay } from "./surveyor-day.tsx";

/** The cases of whoever looks: what to do next, for each role in its own way. */
export function CasesPage(): ReactNode {
  usePageTitle("cases.title");
  return <SignedInOnly>{({ chosen }) => pageFor(chosen?.role)}</SignedInOnly>;
}

const notYours = (
  <div className="space-y-4 py-2">
    <h1 className="text-std-28B-150">
      <T k="cases.title" />
    </h1>
    <p>
      <T k="cases.notYours" />
    </p>
  </div>
);

/** What each role does next; the other roles have no part in cases yet. */
const pages: Readonly<Partial<Record<Role, ReactNode>>> = {
  clerk: <StaffList mayBegin />,
  board_secretary: <StaffList mayBegin={false} />,
  surveyor: <SurveyorDay />,
  attending_doctor: (
    <AskedList title="cases.opinions" lead="cases.opinions.lead" none="cases.opinions.none" />
  ),
  public_health_nurse: (
    <AskedList title="cases.companions" lead="cases.companions.lead" none="cases.companions.none" />
  ),
  person: <OwnCases isHelper={false} />,
  helper: <OwnCases isHelper />,
};

const pageFor = (role: Role | undefined): ReactNode => (role && pages[role]) ?? notYours;
