export type {
  DiseaseVerdict,
  LawPlace,
  Missing,
  OnsetAnswer,
  OtherScheme,
  PersonAnswer,
  ProofAnswer,
  Said,
  WindowAnswer,
} from "./answer.ts";
export type { Handbook, Onset, ProofKind, WindowCase, WindowDisease, WindowProof } from "./case.ts";
export { checkAtWindow } from "./check.ts";
export { windowNote } from "./note.ts";
