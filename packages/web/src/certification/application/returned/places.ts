import type { ReturnReason } from "@yorisoi/rules/certification/case";

/** Where on the form a reason for giving back is mended; one that stands here nowhere is shown at the top only. */
const sectionsByReason: Readonly<Partial<Record<ReturnReason, readonly string[]>>> = {
  applicant: ["applicant"],
  address: ["applicant"],
  disease: ["diseases"],
  onset: ["diseases"],
  proof: ["proofs"],
  proof_expired: ["proofs"],
  services: ["wishes"],
  proxy: ["proxy"],
  doctor: ["doctor"],
  consent: ["consents"],
};

/** The field in which one begins to mend it. */
const fieldByReason: Readonly<Partial<Record<ReturnReason, string>>> = {
  applicant: "applicant.name",
  address: "applicant.address",
  disease: "disease.1.name",
  onset: "disease.1.onset",
  proof: "proof.1.kind",
  proof_expired: "proof.1.validUntil",
  services: "wish.services",
  proxy: "proxy.paper",
  doctor: "doctor.has",
  consent: "consent.pastUse",
};

/** The field to which a reason leads; of a table, that of its first row. */
export const fieldOf = (reason: ReturnReason): string | undefined => fieldByReason[reason];

/** The sections in which something may have to be mended. */
export const mendable: readonly string[] = [...new Set(Object.values(sectionsByReason).flat())];

/** The reasons that belong to a section. */
export const reasonsOf = (section: string, reasons: readonly ReturnReason[]): readonly ReturnReason[] =>
  reasons.filter((reason) => sectionsByReason[reason]?.includes(section));
