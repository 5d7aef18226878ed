import { consentPurposeCodes } from "@yorisoi/rules/person";
import { z } from "zod";
import { assignmentAnswer } from "../assignments/assignment.schema.ts";
import { certificateAnswer } from "../certificates/certificate.schema.ts";
import { considerationAnswer } from "../considerations/consideration.schema.ts";
import { consentAnswer } from "../consent/consent.schema.ts";
import { contactAnswer } from "../contact/contact.schema.ts";
import { emergencyAnswer } from "../emergency/emergency.schema.ts";
import { helperAnswer } from "../family/family.schema.ts";
import { formerNameAnswer } from "../former-names/former-name.schema.ts";
import { linkAnswer } from "../links/link.schema.ts";
import { mergeAnswer } from "../merge/merge.schema.ts";
import { personAnswer } from "./person.schema.ts";

export const recordQuery = z.object({
  purpose: z.enum(consentPurposeCodes).optional().describe("何のために見るか。なければ同意のもの"),
});

/** A part that must not be seen is missing; an empty one is there and empty. */
export const recordAnswer = z.object({
  organisation: z.object({ organisationId: z.guid(), name: z.string() }),
  reach: z.string().describe("どうして見られるか"),
  shared: z.array(
    z.object({
      consentId: z.guid(),
      resources: z.array(z.string()),
      purpose: z.string(),
      validUntil: z.string(),
    }),
  ),
  parts: z.array(z.string()).describe("見てよい部分"),
  person: personAnswer,
  formerNames: z.array(formerNameAnswer),
  contact: contactAnswer.optional(),
  certificates: z.array(certificateAnswer).optional(),
  helpers: z.array(helperAnswer).optional(),
  considerations: z.array(considerationAnswer).optional(),
  consents: z.array(consentAnswer).optional(),
  links: z.array(linkAnswer).optional(),
  assignments: z.array(assignmentAnswer).optional(),
  merges: z.array(mergeAnswer).optional(),
  emergencies: z.array(emergencyAnswer).optional(),
});
