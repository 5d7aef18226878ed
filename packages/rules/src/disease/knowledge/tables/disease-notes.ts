import type { DiseaseNotes } from "../disease-notes.ts";
import { immuneDiseases } from "./diseases/immune.ts";
import { nerveMuscleDiseases } from "./diseases/nerve-muscle.ts";
import { otherDiseases } from "./diseases/other-groups.ts";

/** Every disease that the source describes by name: twelve examples of III-5 (S3 L740–765) and three of the group table. */
export const diseaseNotes: readonly DiseaseNotes[] = [
  ...nerveMuscleDiseases,
  ...immuneDiseases,
  ...otherDiseases,
];
