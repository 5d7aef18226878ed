export { anchorText, readAnchor } from "./anchor.ts";
export { addAuditRoutes as addAudit } from "./audit.route.ts";
export type { ChainRow, Head } from "./chain.ts";
export { chainHeads, chainRows } from "./chain.store.ts";
export { type ChainFault, describeFault, type FaultKind } from "./chain-fault.ts";
export { exportLog } from "./export-log.ts";
export { type Verification, type VerifyOptions, verifyChain } from "./verify-chain.ts";
export { checkHeads, recordVerification, takeHeads, verifyLog } from "./verify-log.ts";
