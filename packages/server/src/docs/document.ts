import { readFileSync } from "node:fs";
import { componentsOf, type NamedSchemas } from "./schema-names.ts";

const { version, license } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { version: string; license: string };

const description = `難病のある人の障害支援区分・障害程度区分を、省令の表のとおりに計算する API です。

- 計算するのは一次判定だけです。二次判定（審査会の判断）は計算しません。区分は、審査会の判定をへて市町村が決めます。
- 2013 年版の八つの時間は計算できません（求める表が、公開された条文で「略」とされているため）。公の用紙から送ってください。
- 送られた内容は保存も記録もしません。
- 誤りはすべて application/problem+json（RFC 9457）で返します。何が、なぜ、どうすればよいかを detail に日本語で、detail_en に英語で書きます。
- 文字コードは UTF-8 です。

An API that computes the primary judgement of the disability-support grade by the tables that the ordinances print. The municipality
decides the grade after the review board's judgement. Nothing sent is stored.`;

/** The parts of the OpenAPI document that do not come from routes. */
export function frameOf(schemas: NamedSchemas) {
  return {
    openapi: "3.1.0",
    info: { title: "よりそい API", version, description, license: { name: license, identifier: license } },
    servers: [{ url: "/", description: "このサーバー" }],
    tags: [
      { name: "grading", description: "区分の一次判定" },
      { name: "service", description: "サーバーの様子" },
    ],
    components: { schemas: componentsOf(schemas) },
  };
}
