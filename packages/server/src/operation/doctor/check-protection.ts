import { rights } from "@yorisoi/rules/identity";
import type { Client } from "pg";
import { DatabaseAdvice, pendingMigrations } from "../../database/index.ts";
import { excessOfAppRole, policyRows, unprotectedTables } from "./facts.store.ts";
import { type Finding, unless } from "./finding.ts";

/** Tables without row-level security, and why each may be: they hold nothing about anyone, and nobody but us writes them. */
export const openTables: Readonly<Record<string, string>> = {
  "app.policy": "who may do what",
  "app.helper_need": "which permission opens which act",
  "app.migration": "which schema changes ran",
  "app.schema_look": "how the schema looked",
  "app.reference_load": "which public files were read in",
  "audit.event_kind": "names of events",
};

async function checkSchema(client: Client): Promise<Finding> {
  try {
    const pending = await pendingMigrations(client);
    return unless(
      pending.length === 0,
      ["表の構造は、この版のものです", "the schema is that of this version"],
      "bad",
      [`表の構造に、まだの変更が ${pending.length} 件あります`, `${pending.length} migrations have not run`],
      [
        "管理者の URL で「yorisoi prepare」を実行してください",
        'run "yorisoi prepare" with an administrator\'s URL',
      ],
    );
  } catch (error) {
    if (!(error instanceof DatabaseAdvice)) throw error;
    const [what = "", ...rest] = error.ja.split("\n");
    return {
      state: "bad",
      what: { ja: what, en: error.en },
      toDo: { ja: rest.at(-1)?.replace("すること:", "").trim() ?? "", en: "see docs/operate.md" },
    };
  }
}

async function checkRole(client: Client): Promise<Finding> {
  const excess = await excessOfAppRole(client);
  const list = excess?.join(", ") ?? "";
  return unless(
    excess?.length === 0,
    ["サーバーの役割 yorisoi_app は、行の保護を越えられません", "yorisoi_app cannot pass row-level security"],
    "bad",
    excess
      ? [`サーバーの役割 yorisoi_app の権限が多すぎます (${list})`, `yorisoi_app may too much (${list})`]
      : ["サーバーの役割 yorisoi_app がありません", "there is no role yorisoi_app"],
    [
      "管理者の URL で「yorisoi prepare」を実行し、余計な権限を外してください",
      'run "yorisoi prepare" and revoke the excess',
    ],
  );
}

async function checkTables(client: Client): Promise<Finding> {
  const exceptions = Object.keys(openTables);
  const open = (await unprotectedTables(client)).filter((name) => !exceptions.includes(name));
  return unless(
    open.length === 0,
    [
      `人についての表には、すべて行の保護があります（ないのは、人のことを持たない ${exceptions.join("、")}）`,
      `every table about people has row-level security (without: ${exceptions.join(", ")}, which hold nothing about anyone)`,
    ],
    "bad",
    [
      `行の保護のない表があります (${open.join(", ")})`,
      `tables without row-level security: ${open.join(", ")}`,
    ],
    [
      "だれが変えたか調べ、控えから戻すか開発者に知らせてください",
      "find out who changed it; restore a backup",
    ],
  );
}

async function checkPolicy(client: Client): Promise<Finding> {
  const ours = new Set(
    rights.map(({ role, resource, action, reach }) => `${role} ${resource} ${action} ${reach}`),
  );
  const rows = await policyRows(client);
  const extra = rows.filter((row) => !ours.has(row)).length;
  const missing = ours.size - (rows.length - extra);
  return unless(
    extra === 0 && missing === 0,
    ["だれが何をできるかの表は、この版のままです", "the policy table is that of this version"],
    "bad",
    [
      `だれが何をできるかの表 app.policy が変えられています（足された行 ${extra}、消えた行 ${missing}）`,
      `app.policy was changed (${extra} rows added, ${missing} missing)`,
    ],
    [
      "だれが変えたか調べ、元に戻してください。それまで公開を止めてください",
      "find out who did it, undo it, and stop the service until then",
    ],
  );
}

/** What keeps records apart: schema, role, row-level security, policy. */
export async function checkProtection(client: Client): Promise<readonly Finding[]> {
  const schema = await checkSchema(client);
  if (schema.state === "bad" && schema.what.en.includes("have not run"))
    return [schema, await checkRole(client)];
  return [schema, await checkRole(client), await checkTables(client), await checkPolicy(client)];
}
