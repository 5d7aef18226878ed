import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diseaseNameKey } from "./name-key.ts";

describe("spellings that mean the same name", () => {
  test.each([
    ["黄色靱帯骨化症", "黄色靭帯骨化症"],
    ["骨髓線維症", "骨髄線維症"],
    ["有棘　赤血球舞蹈病", "有棘赤血球舞踏病"],
    ["ＩｇＡ　腎症", "iga腎症"],
    ["α1－アンチトリプシン欠乏症", "α1-アンチトリプシン欠乏症"],
    ["スティーヴンス・ジョンソン症候群", "スティーブンス ジョンソン症候群"],
    ["線毛機能不全症候群（カルタゲナー症候群を含む。）", "線毛機能不全症候群(カルタゲナー症候群を含む)"],
    ["多発性囊胞腎", "多発性嚢胞腎"],
    ["ﾊﾟｰｷﾝｿﾝ病", "ぱーきんそん病"],
    ["β―ケトチオラーゼ欠損症", "β‐ケトチオラーゼ欠損症"],
  ])("%s = %s", (one, other) => {
    expect(diseaseNameKey(one)).toBe(diseaseNameKey(other));
  });
});

describe("names that stay apart", () => {
  test.each([
    ["骨髄線維症", "骨髄異形成症候群"],
    ["ビタミンD依存症1型", "ビタミンD依存症2型"],
    ["咽頭", "嚥頭"],
    ["バッド・キアリ症候群", "バット・キアリ症候群"],
  ])("%s ≠ %s", (one, other) => {
    expect(diseaseNameKey(one)).not.toBe(diseaseNameKey(other));
  });
});

test("a key is its own key", () => {
  const unit = fc.constantFrom(...Array.from("ァヴゔぁィーｱﾞ靱髓囊蹈 　・-―（）Ａz１αβ病症カか"));
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const key = diseaseNameKey(text);
      expect(diseaseNameKey(key)).toBe(key);
    }),
  );
});
