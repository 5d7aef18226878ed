export { connect, DatabaseAdvice, DatabaseFault } from "../database/index.ts";
export { prepare } from "../prepare.ts";
export { SettingAdvice, settingsFrom } from "../settings.ts";
export { findBackupKey, keyToWrite } from "./backup/key.ts";
export { type BackupMade, type BackupOptions, makeBackup } from "./backup/make-backup.ts";
export { examine } from "./doctor/examine.ts";
export type { Finding, FindingState } from "./doctor/finding.ts";
export { addMetrics } from "./metrics.ts";
export { addReady } from "./ready.ts";
export {
  type Restored,
  restoreBackup,
  type RestoreOptions,
  type RestoreStep,
} from "./restore/restore-backup.ts";
export { openTarget, type Target } from "./target.ts";
