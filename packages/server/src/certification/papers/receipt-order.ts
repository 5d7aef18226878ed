import type { Values } from "@yorisoi/rules/certification";
import { receiptOf } from "@yorisoi/rules/certification/application";
import type { Deadlines } from "@yorisoi/rules/certification/case";
import type { ContactRules } from "@yorisoi/rules/person";
import type { Organisation } from "../../identity/index.ts";
import type { CaseFile } from "../case/case.store.ts";
import { cannotPrint } from "./cannot-print.ts";
import type { Around, Order } from "./paper.ts";

interface ReceiptFacts {
  readonly file: CaseFile;
  readonly application: Values;
  readonly contact: ContactRules;
  readonly deadlines: Deadlines;
  readonly office: Organisation;
  readonly around: Around;
}

/** 受領書, as the rules word it; lines of which nothing is known are left out. */
export function receiptOrder({ file, application, contact, deadlines, office, around }: ReceiptFacts): Order {
  if (!file.appliedOn) throw cannotPrint("not-handed-in");
  const receipt = receiptOf(application, {
    caseNumber: around.reference,
    receivedOn: file.appliedOn,
    office: { organisation: office.name, section: null, phone: office.phone ?? "", hours: "" },
    contact,
    deadlines,
  });
  const ask = receipt.ask.filter(({ text }) => text.ja !== "");
  return { form: "receipt", data: { ...around, receipt: { ...receipt, ask } } };
}
