export { type AuditEvent, type EventWords, auditEvents, eventWords } from "./events.ts";
