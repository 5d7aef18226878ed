export { type FieldChange, type FieldValue, sameValue } from "./field-change.ts";
export { distinctOf, headsOf } from "./heads.ts";
export { type Authorship, changeOf } from "./make-change.ts";
export {
  type Alteration,
  compareVersions,
  type Difference,
  type Snapshot,
  snapshotOf,
  type Values,
} from "./snapshot.ts";
