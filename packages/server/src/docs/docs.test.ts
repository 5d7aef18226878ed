import { readFileSync } from "node:fs";
import { edition2013, edition2014 } from "@yorisoi/rules/grading";
import { describe, expect, it } from "vitest";
import { withApp } from "../../test/app.ts";
import { openapiFile, openapiText } from "../openapi-file.ts";

const get = (url: string) => withApp((app) => app.inject({ url }));

describe("/openapi.json", () => {
  it("is the committed docs/openapi.json; run `npm run openapi` after a change of the API", async () => {
    expect(readFileSync(openapiFile, "utf8") === (await openapiText())).toBe(true);
  });

  it("is OpenAPI 3.1, documents every path and has no dangling reference", async () => {
    const { body } = await get("/openapi.json");
    const document = JSON.parse(body);
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toEqual(["/healthz", "/api/grading", "/api/grading/editions"]);
    const names = [...body.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = ""]) => reference);
    const dangling = names.filter(
      (name) => !document.components.schemas[name.replace("#/components/schemas/", "")],
    );
    expect(dangling).toEqual([]);
  });

  it("spells out every item and every option, says problem+json, and gives examples that are cases", async () => {
    const document = (await get("/openapi.json")).json();
    const schemas = JSON.stringify(document.components.schemas);
    for (const { name, options } of [...edition2013.items, ...edition2014.items]) {
      expect(schemas).toContain(`"${name}":`);
      for (const { label } of options) expect(schemas).toContain(JSON.stringify(label));
    }
    const { requestBody, responses } = document.paths["/api/grading"].post;
    expect(Object.keys(responses["422"].content)).toEqual(["application/problem+json"]);
    const { examples } = requestBody.content["application/json"];
    const statuses = await withApp((app) =>
      Promise.all(
        Object.values<{ value: object }>(examples).map(async ({ value }) => {
          const response = await app.inject({ method: "POST", url: "/api/grading", payload: value });
          return response.statusCode;
        }),
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 422]);
  });
});

describe("/api/docs", () => {
  it("loads everything from this server, without inline code", async () => {
    const page = await get("/api/docs");
    expect(page.headers["content-security-policy"]).toContain("script-src 'self'");
    expect(page.body).toContain("よりそい API");
    expect(page.body).not.toMatch(/<script>|<style|style="|https?:/);
    const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = ""]) => link);
    const statuses = await Promise.all(links.map(async (link) => (await get(link)).statusCode));
    expect(statuses).toEqual(links.map(() => 200));
  });
});
