import type { Client } from "pg";
import { clockSkew, serverFacts } from "./facts.store.ts";
import { type Finding, ok, unless } from "./finding.ts";

const OLDEST = 15;
/** One-time codes change every 30 seconds. */
const SKEW_WARNING = 5;
const SKEW_BAD = 30;

const mebibytes = (bytes: string) => Math.ceil(Number(bytes) / 1_048_576).toLocaleString("en");

function checkSkew(seconds: number): Finding {
  const shown = Math.abs(seconds).toFixed(1);
  return unless(
    Math.abs(seconds) < SKEW_WARNING,
    [`時計の差は ${shown} 秒です`, `the clocks differ by ${shown} s`],
    Math.abs(seconds) < SKEW_BAD ? "warning" : "bad",
    [
      `プログラムとデータベースの時計が ${shown} 秒ずれています`,
      `the clocks of program and database differ by ${shown} s`,
    ],
    ["両方の機械で時刻合わせ（NTP）を動かしてください", "run NTP on both machines"],
  );
}

/** The database server itself: release, text, safety on disk, the way to it, its clock. */
export async function checkServer(client: Client): Promise<readonly Finding[]> {
  const facts = await serverFacts(client);
  const { version, encoding, collation, connections, most_connections: most } = facts;
  const isSafe = facts.fsync === "on" && facts.full_page_writes === "on";
  return [
    unless(
      facts.major >= OLDEST,
      [`PostgreSQL ${version}`, `PostgreSQL ${version}`],
      "bad",
      [`PostgreSQL ${version} は古すぎます`, `PostgreSQL ${version} is too old`],
      [`${OLDEST} 以上にしてください`, `use ${OLDEST} or later`],
    ),
    unless(
      encoding === "UTF8",
      [`文字コード ${encoding}、並び順 ${collation}`, `encoding ${encoding}, collation ${collation}`],
      "bad",
      [`文字コードが ${encoding} です`, `the encoding is ${encoding}`],
      ["UTF8 のデータベースを作り直してください", "make the database anew with UTF8"],
    ),
    unless(
      isSafe,
      ["書いたものは、停電しても残ります（fsync、full_page_writes）", "what is written survives a power cut"],
      "bad",
      [
        "fsync か full_page_writes が切られています。停電で記録がこわれます",
        "fsync or full_page_writes is off",
      ],
      ["postgresql.conf で on に戻してください", "set both to on in postgresql.conf"],
    ),
    unless(
      facts.synchronous_commit !== "off",
      ["確定した変更は、すぐディスクに書かれます", "commits reach the disk at once"],
      "warning",
      ["synchronous_commit が切られています。停電で直前の記録が消えます", "synchronous_commit is off"],
      ["postgresql.conf で on に戻してください", "set it to on"],
    ),
    unless(
      facts.encrypted || facts.is_local,
      [
        facts.encrypted ? "データベースへの道は暗号化されています" : "データベースは同じ機械にあります",
        facts.encrypted ? "the connection is encrypted" : "the database is on this machine",
      ],
      "bad",
      [
        "ほかの機械のデータベースへ、暗号化せずにつないでいます",
        "the connection to another machine is not encrypted",
      ],
      [
        "サーバーの TLS を有効にし、DATABASE_URL に ?sslmode=verify-full を付けてください",
        "enable TLS; add ?sslmode=verify-full",
      ],
    ),
    unless(
      connections < most * 0.8,
      [`接続 ${connections} / ${most}`, `connections ${connections} / ${most}`],
      "warning",
      [
        `接続が上限に近づいています（${connections} / ${most}）`,
        `connections near the limit (${connections} / ${most})`,
      ],
      [
        "max_connections を増やすか、プロセスの数を減らしてください",
        "raise max_connections or run fewer processes",
      ],
    ),
    ok(`データベースの大きさ ${mebibytes(facts.bytes)} MiB`, `database size ${mebibytes(facts.bytes)} MiB`),
    checkSkew(await clockSkew(client)),
  ];
}
