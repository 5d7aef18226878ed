import { describe, expect, it } from "vitest";
import { instantInWords } from "../forms/paper.ts";
import { aboutDayInWords, dayInWords } from "./day-words.ts";

describe("days on paper", () => {
  it("carry era and western year", () => {
    expect(dayInWords("2019-05-01")).toBe("令和元年（2019年）5月1日");
    expect(dayInWords("nothing")).toBe("nothing");
  });

  it("may be a month or a year, and about", () => {
    expect(aboutDayInWords("2008-04-01~")).toBe("平成20年（2008年）4月1日頃");
    expect(aboutDayInWords("2008-04")).toBe("平成20年（2008年）4月");
    expect(aboutDayInWords("2008~")).toBe("平成20年（2008年）頃");
  });

  it("have both eras where the era changed within", () => {
    expect(aboutDayInWords("1989")).toBe("昭和64年・平成元年（1989年）");
    expect(aboutDayInWords("1989-01")).toBe("昭和64年・平成元年（1989年）1月");
    expect(aboutDayInWords("2019-05")).toBe("令和元年（2019年）5月");
  });

  it("are those of Japan for an instant", () => {
    expect(instantInWords("2026-12-31T15:05:00Z")).toBe("令和9年（2027年）1月1日 00:05");
    expect(instantInWords("きのうの昼")).toBe("きのうの昼");
  });
});
