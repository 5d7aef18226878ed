import { readFileSync } from "node:fs";
import { componentsOf, type NamedSchemas } from "./schema-names.ts";

const { version, license } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { version: string; license: string };

const description = `難病のある人の支援のための API です。

- 区分の計算 (grading) はだれでも使えます。計算するのは一次判定だけで、区分は審査会の判定をへて市町村が決めます。送られた内容は保存も記録もしません。
- 疾病 (disease) と使える支援 (services) も、だれでも使えます。送られた内容は保存も記録もしません。名前は送らないでください。
- 本人の記録などを扱うところは、サインインした人だけが、その役割でできることだけを使えます。読むことも含めて、すべて証跡に残ります。
- 新しく作る要求 (POST) には見出し Idempotency-Key が要ります。変える要求には、読みこんだときの version を付けます。ほかの人が先に変えていたら 409 で、今の内容を current に返します。
- 変える要求は、このサーバーの画面からのもの (Origin か Sec-Fetch-Site) だけを受けつけます。
- 誤りはすべて application/problem+json（RFC 9457）で返します。何が、なぜ、どうすればよいかを detail に日本語で、detail_en に英語で書きます。problems の一つひとつも、message に日本語、message_en に英語があります。
- 文字コードは UTF-8 です。

An API for the support of people with an intractable disease. Grading, diseases and services are open to everybody and keep nothing. Everything about people needs
someone who is signed in, allows what the role allows, and is recorded.`;

/** The parts of the OpenAPI document that do not come from routes. */
export function frameOf(schemas: NamedSchemas) {
  return {
    openapi: "3.1.0",
    info: { title: "よりそい API", version, description, license: { name: license, identifier: license } },
    servers: [{ url: "/", description: "このサーバー" }],
    tags: [
      { name: "grading", description: "区分の一次判定" },
      { name: "disease", description: "疾病：さがす・対象かを確かめる・公の一覧" },
      { name: "services", description: "使える支援" },
      { name: "identity", description: "サインイン・利用者・役割・組織" },
      { name: "person", description: "本人の記録・家族・同意・緊急の閲覧" },
      { name: "certification", description: "認定事務：申請・調査員・調査・医師意見書" },
      { name: "audit", description: "証跡" },
      { name: "jobs", description: "処理" },
      { name: "service", description: "サーバーの様子" },
    ],
    components: { schemas: componentsOf(schemas) },
  };
}
