import { may, type Resource, roleIds } from "@yorisoi/rules/identity";
import { expect, it } from "vitest";
import { entriesOf } from "./role-entries.ts";

/** What one must be allowed to read for a place to be of any use. */
const needs: Readonly<Record<string, Resource>> = {
  "/cases": "case",
  "/tablet": "survey",
  "/surveyors": "surveyor",
  "/case-settings": "deadline",
  "/people": "person",
  "/people/shared": "person",
  "/people/assigned": "assignment",
  "/my-record": "person",
  "/helped": "person",
  "/consents": "consent",
  "/emergency": "emergency",
  "/audit": "audit",
  "/jobs": "job",
  "/organisation": "organisation",
  "/organisations": "organisation",
  "/accounts": "account",
};

it.each(roleIds)("%s is led only where the role may read", (role) => {
  const places = entriesOf(role).map(({ to }) => to);
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places).size).toBe(places.length);
  expect(places.filter((to) => !may(role, needs[to] ?? "audit", "read"))).toEqual([]);
});

it("leads one without a role to the directory", () => {
  expect(entriesOf(undefined).map(({ to }) => to)).toEqual(["/organisations"]);
});
