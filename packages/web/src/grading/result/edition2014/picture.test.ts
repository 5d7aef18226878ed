import { describe, expect, it } from "vitest";
import { spoken } from "../spoken.fixture.ts";
import { caseWith, sample } from "./case.fixture.ts";
import { picture2014 } from "./picture.ts";
import { study2014 } from "./study.ts";

describe("the picture of the group sums", () => {
  it("has eleven rows of one bar, each a share of the most points", () => {
    const { rows, states } = picture2014(study2014(sample(5)));
    expect(states).toEqual(["day"]);
    expect(rows).toHaveLength(11);
    expect(rows[8]).toMatchObject({
      name: "行動上の障害（C群）",
      bars: [{ state: "day", points: 510, share: 0.51 }],
    });
  });

  it("has the severe state first when there are two", () => {
    const { rows, states, finding } = picture2014(study2014(sample(3)));
    expect(states).toEqual(["severe", "day"]);
    expect(rows[4]?.bars.map(({ points }) => points)).toEqual([637, 146]);
    expect(spoken(finding)).toBe(
      "重い状態で点数がいちばん高いのは「家事・買い物・外出」で、100.0点のうち63.7点です。調査の日は14.6点です。",
    );
  });

  it("says what it shows: the heaviest area, several equal ones, or nothing", () => {
    const finding = (number: number) => spoken(picture2014(study2014(sample(number))).finding);
    expect(finding(5)).toBe("点数がいちばん高いのは「気分・不安・意欲・集中」で、100.0点のうち51.0点です。");
    expect(finding(10)).toBe("点数がいちばん高い分野は4つあり、どれも100.0点のうち100.0点です。");
    expect(spoken(picture2014(study2014(caseWith({}))).finding)).toBe("どの分野も0点です。");
  });
});
