import type { Form } from "../form/index.ts";
import { contact } from "./sections/contact.ts";
import { illness } from "./sections/illness.ts";
import { people } from "./sections/people.ts";
import { services } from "./sections/services.ts";

/**
 * The application at the window (rows 145–149). The contents are those of 総支則7条1項, without the individual number, which this
 * software does not keep; with what the manual asks for (S3 L639, L659) and the person's wishes on contact.
 */
export const applicationForm: Form = {
  id: "application",
  ja: "支給申請",
  en: "Application",
  sections: [...people, ...illness, ...services, ...contact],
  needed: [{ table: "disease" }, { table: "past", when: (values) => values.get("usedBefore") === "yes" }],
};
