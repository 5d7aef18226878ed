import type { contractorKinds, Qualification } from "@yorisoi/rules/certification/case";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/asking/index.ts";

export interface Contract {
  readonly kind: keyof typeof contractorKinds;
  readonly contractFrom: string;
  readonly contractUntil: string | null;
}

/** An entry of the register of surveyors, as the server answers it. */
export interface RegisteredSurveyor {
  readonly accountId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly qualifications: readonly Qualification[];
  readonly trainedOn: string | null;
  readonly contractor: Contract | null;
  readonly load: number;
  readonly version: number;
}

export interface Register {
  readonly surveyors: readonly RegisteredSurveyor[];
}

export const registerKey = ["cases", "surveyors"] as const;

export const useRegister = () =>
  useQuery({ queryKey: registerKey, queryFn: () => ask<Register>("GET", "/api/surveyors") });
