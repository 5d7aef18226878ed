import { borrowRole } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import { problemOf } from "../words.ts";
import { findDoctor } from "./doctor.store.ts";

/** The account of a doctor with this sign-in name, typed exactly: accounts of other organisations are nowhere listed. */
export async function doctorByLogin(act: CaseAct, login: string): Promise<string> {
  const found = await borrowRole(act, "sign_in", () => findDoctor(act, login));
  if (found) return found;
  const unknown = {
    code: "unknown-doctor",
    ja: "このログイン名の主治医の利用者はいません。つづりを確かめるか、リンクか紙で頼んでください。",
    en: "No doctor has this sign-in name. Check the spelling, or ask by link or on paper.",
  };
  throw new Refusal("bad-input", { problems: [problemOf(unknown, "/data/doctorLogin")] });
}
