import { expect, it } from "vitest";
import type { Grant, Somebody } from "../answers.ts";
import { stepOf } from "./step.ts";

const grant: Grant = {
  grantId: "g",
  role: "clerk",
  organisationId: "o",
  organisationName: "見本市",
  organisationKind: "municipality",
};
const full: Somebody = {
  signedIn: true,
  isDemo: false,
  accountId: "a",
  displayName: "見本 窓口",
  level: "full",
  secondFactor: "none",
  hasCode: true,
  hasPasskey: false,
  mustChangePassword: false,
  grants: [grant, { ...grant, grantId: "h" }],
  chosen: grant,
  notices: 0,
  now: "",
  idleUntil: "",
  absoluteUntil: "",
};

it.each([
  ["password", { signedIn: false, isDemo: false }],
  ["code", { ...full, level: "password", secondFactor: "give", chosen: null }],
  ["set-up", { ...full, level: "password", secondFactor: "set-up", chosen: null }],
  ["role", { ...full, chosen: null }],
  ["done", full],
  ["done", { ...full, grants: [], chosen: null }],
] as const)("asks for %s", (step, session) => {
  expect(stepOf(session)).toBe(step);
});
