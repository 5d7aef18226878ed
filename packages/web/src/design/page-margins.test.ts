import { describe, expect, it } from "vitest";
import { marginRule } from "./page-margins.ts";

describe("the margins of printed pages", () => {
  it("carry the texts and the page number, and leave the first page's head free", () => {
    const rule = marginRule({ topLeft: "試算", topRight: "令和8年", bottomLeft: "省令" });
    expect(rule).toContain('@top-left { content: "試算";');
    expect(rule).toContain('counter(page) " / " counter(pages)');
    expect(rule).toContain("@page :first");
  });

  it("cannot be left by any text", () => {
    const rule = marginRule({ topLeft: '" } body { display: none', topRight: "\\", bottomLeft: "a\nb" });
    expect(rule).toContain('"\\22  } body { display: none"');
    expect(rule).toContain('"\\5c "');
    expect(rule).toContain('"a\\a b"');
  });
});
