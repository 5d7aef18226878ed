export { FaultSummary } from "./fault-summary.tsx";
export { type Fault, type Faults, useFaults } from "./use-faults.ts";
