import type { Form } from "@yorisoi/rules/certification";
import { applicationForm } from "@yorisoi/rules/certification/application";
import { withoutFields } from "./without-fields.ts";

/** The application as the office fills it in: the whole sheet. The number of a disease comes with its name. */
export const officeForm: Form = withoutFields(applicationForm, (key) => key === "disease.#.id");
