import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { csv, facts, type ListScene, openListScene } from "../../test/list-scene.ts";

let scene: ListScene;
beforeAll(async () => {
  scene = await openListScene();
});
beforeEach(() => scene.empty());
afterAll(() => scene.close());

describe("writing", () => {
  it("stores the list once, with who and when, and tells the audit log; again it changes nothing", async () => {
    const [, , events] = await scene.stored();
    const file = scene.folder.write("list.csv", csv);
    const words = ["import", file, ...facts, "--by", "運用 見本", "--write"];
    const first = await scene.run(words, scene.database.appUrl);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(await scene.stored()).toEqual([1, 3, events + 1]);
    const again = await scene.run(words);
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(again.out).toContain("同じ一覧がもうあります");
    expect(await scene.stored()).toEqual([1, 3, events + 1]);
    const { rows } = await scene.admin.query(
      `select valid_from::text, valid_until::text, source, is_complete, imported_by,
        (select array_agg(concat_ws('|', place, number, name, kana, note, disease_id) order by place)
         from disease.official_row) as rows from disease.official_list`,
    );
    expect(rows).toEqual([
      {
        valid_from: "2025-04-01",
        valid_until: "2026-04-01",
        source: "見本の告示",
        is_complete: false,
        imported_by: "運用 見本",
        rows: [
          "1|1|球脊髄性筋萎縮症|きゅうせきずいせいきんいしゅくしょう||NANDO:1200001",
          "2|2|筋萎縮性側索硬化症（ALS）||名前がちがう|NANDO:1200002",
          "3|3|見本新疾患|みほんしんしっかん|",
        ],
      },
    ]);
    const event = await scene.admin.query(
      "select event, role, details from audit.event where event = 'disease.list_imported' order by at desc limit 1",
    );
    expect(event.rows[0]).toMatchObject({
      role: "system",
      details: { rows: 3, from: "2025-04-01", complete: false },
    });
    expect(JSON.stringify(event.rows[0])).not.toMatch(/見本|運用/);
  });

  it("leaves nothing behind when it is killed half way", async () => {
    const before = await scene.stored();
    const holder = new Client({ connectionString: scene.database.adminUrl });
    await holder.connect();
    await holder.query("begin");
    await holder.query("lock table disease.official_row in exclusive mode");
    const child = scene.begin(["import", scene.folder.write("list.csv", csv), ...facts, "--write"]);
    const isWaiting = async () => {
      const { rows } = await scene.admin.query(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rows[0].n > 0;
    };
    await expect.poll(isWaiting, { timeout: 20_000, interval: 50 }).toBe(true);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.on("close", resolve));
    await holder.end();
    const others = async () => {
      const { rows } = await scene.admin.query(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      return rows[0].n;
    };
    await expect.poll(others, { timeout: 20_000, interval: 50 }).toBe(0);
    expect(await scene.stored()).toEqual(before);
  });

  it("refuses a list that is said to be complete and is not of the official number", async () => {
    const before = await scene.stored();
    const words = ["import", scene.folder.write("list.csv", csv), ...facts, "--complete", "--write"];
    const { code, out, err } = await scene.run(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/3 行ですが、公の数は 376[^]*--complete を外してください/);
    expect(await scene.stored()).toEqual(before);
  });

  it("shows what is stored for the same days, and takes it away only when told to", async () => {
    const file = scene.folder.write("list.csv", csv);
    await scene.run(["import", file, ...facts, "--write"]);
    const second = await scene.run([
      "import",
      file,
      "--edition",
      "2025-10-01",
      "--until",
      "none",
      "--source",
      "別の出どころ",
    ]);
    expect(second.out).toContain("同じ期間に、前に読みこんだ一覧があります: 1");
    expect(second.out).toContain("2025-10-01 に始まる版を知りません");
    const [list] = JSON.parse((await scene.run(["imported", "--json"])).out) as {
      id: string;
      rows: number;
    }[];
    expect(list).toMatchObject({ rows: 3, from: "2025-04-01", until: "2026-04-01" });
    const id = list?.id ?? "";
    const [, , events] = await scene.stored();
    expect((await scene.run(["imported", "--remove", id])).out).toContain("まだ消していません");
    expect(await scene.stored()).toEqual([1, 3, events]);
    expect((await scene.run(["imported", "--remove", id, "--write"])).out).toContain("消しました");
    expect(await scene.stored()).toEqual([0, 0, events + 1]);
    const gone = await scene.run(["imported", "--remove", id, "--write"]);
    expect(gone).toMatchObject({ code: 2, err: expect.stringContaining("一覧はありません") });
    expect((await scene.run(["imported"])).out).toContain("読みこんだ一覧はありません");
  });
});
