import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { placeTables } from "../../../scripts/place-tables.ts";
import { centresFor, findMunicipality, municipalities, municipalityOf, prefectures } from "./index.ts";

test.each(Object.entries(placeTables()))("%s is what the script makes from data/", (name, text) => {
  expect(readFileSync(new URL(`./tables/${name}`, import.meta.url), "utf8")).toBe(text);
});

describe("the places", () => {
  it("are 1,741 municipalities, 171 wards and 47 prefectures, each with a site", () => {
    expect(municipalities.filter(({ city }) => city === null)).toHaveLength(1741);
    expect(municipalities.filter(({ city }) => city !== null)).toHaveLength(171);
    expect(prefectures).toHaveLength(47);
    expect(municipalities.filter(({ url }) => !/^https?:\/\/\S+$/u.test(url))).toEqual([]);
  });

  it("have codes of their own, found with five digits and with six", () => {
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(1912);
    expect(municipalityOf("01101")).toMatchObject({ name: "札幌市中央区", city: "01100" });
    expect(municipalityOf("011011")?.name).toBe("札幌市中央区");
    expect(municipalityOf("99999")).toBeUndefined();
  });
});

describe("a municipality", () => {
  it.each([
    ["札幌市", "札幌市"],
    ["さっぽろ", "札幌市"],
    ["サッポロシチュウオウク", "札幌市中央区"],
    ["北海道 札幌市 中央区", "札幌市中央区"],
    ["東京都新宿区西新宿2-8-1", "新宿区"],
    ["横浜市港北区大豆戸町26-1", "横浜市港北区"],
    ["東京府中", "府中市"],
    ["ひろしまけんふちゅうし", "府中市"],
    ["茅ケ崎", "茅ヶ崎市"],
    ["龍ヶ崎市", "龍ケ崎市"],
    ["西多摩郡瑞穂町", "瑞穂町"],
    ["東京都西多摩郡瑞穂町", "瑞穂町"],
    ["西ノ島", "西ノ島町"],
    ["つ", "津市"],
    ["津", "津市"],
  ])("is found by %s", (query, name) => {
    expect(findMunicipality(query)[0]?.name).toBe(name);
  });

  it("of a name that several have is shown with all of them", () => {
    const found = findMunicipality("府中市");
    expect(found.map(({ prefecture }) => prefecture.name)).toEqual(["東京都", "広島県"]);
    expect(findMunicipality("港北区").map(({ name }) => name)).toEqual(["横浜市港北区"]);
  });

  it("is found by its own name, kana, and both with the prefecture", () => {
    const lost = municipalities.filter(({ code, name, kana, prefecture }) =>
      [name, kana, prefecture.name + name, prefecture.kana + kana].some((query) =>
        findMunicipality(query, 30).every((found) => found.code !== code),
      ),
    );
    expect(lost).toEqual([]);
  });

  it("is not made up", () => {
    expect(findMunicipality("")).toEqual([]);
    expect(findMunicipality("ほげほげ市")).toEqual([]);
    expect(findMunicipality("や", 5)).toHaveLength(5);
  });
});

describe("the centres", () => {
  const names = (code: string) => centresFor(code).map(({ name }) => name);

  it("are at least one for everybody", () => {
    expect(municipalities.filter(({ code }) => centresFor(code).length === 0)).toEqual([]);
    expect(centresFor("99999")).toEqual([]);
  });

  it("of a designated city come before those of its prefecture, also for its wards", () => {
    expect(names("01100")).toEqual(["札幌市難病相談支援センター", "北海道難病センター"]);
    expect(names("01101")).toEqual(names("01100"));
    expect(names("01202")).toEqual(["北海道難病センター"]);
  });

  it("that serve several are those of each", () => {
    expect(names("14150")).toEqual(["かながわ難病相談支援センター"]);
    expect(names("14201")).toEqual(["かながわ難病相談支援センター"]);
    expect(names("40100")[0]).toBe("北九州市難病相談支援センター");
  });

  it("stand with the near ones first where a prefecture has several", () => {
    expect(names("12217")[0]).toBe("東葛北部地域難病相談支援センター");
    expect(names("12217")).toHaveLength(9);
    expect(names("12101")[0]).toBe("千葉市難病相談支援センター");
  });

  it("have branches where the source names some", () => {
    const [first, second] = centresFor("35208");
    expect(first).toMatchObject({ name: "山口県難病相談支援センター", isBranch: false });
    expect(second).toMatchObject({ name: "岩国健康福祉センター", isBranch: true, coverage: ["山口県"] });
    expect(centresFor("46201")[0]).toMatchObject({ telephone: null, postalCode: "890-0021" });
  });
});
