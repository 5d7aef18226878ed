import { threadId } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { blankPapers, filledPapers } from "../../test/printing/papers.ts";
import type { PressOrder } from "./press-worker.ts";
import { openPress, type Press, PressFault, type PressOptions } from "./press.ts";

const opened: Press[] = [];
function open(options: PressOptions = {}) {
  const threads: number[] = [];
  const press = openPress({ ...options, onStart: (id) => threads.push(id) });
  opened.push(press);
  return { press: press.press, close: press.close, threads };
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map(async ({ close }) => close()));
});

function order(name: string): PressOrder {
  const paper = filledPapers[name] ?? blankPapers[name];
  if (!paper) throw new Error(name);
  return paper;
}

describe("the press", () => {
  it("works in one thread of its own, which starts with the first sheet", async () => {
    const { press, threads } = open();
    expect(threads).toEqual([]);
    const printed = await Promise.all(["receipt", "request", "receipt"].map((name) => press(order(name))));
    expect(printed.map(({ pages }) => pages)).toEqual([1, 1, 1]);
    expect(printed.map(({ pdf }) => Buffer.from(pdf.subarray(0, 5)).toString())).toEqual(
      Array.from({ length: 3 }, () => "%PDF-"),
    );
    expect(threads).toHaveLength(1);
    expect(threads).not.toContain(threadId);
  });

  it("says where a template failed and nothing of the data; the next sheet is printed", async () => {
    const { press, threads } = open();
    const values = new Map([["wishes.person", "髙橋 花子"]]);
    const broken = [{ values, reference: { secret: "髙橋" } }, { values: "髙橋" }].map(async (data) =>
      press({ form: "overview", data } as never),
    );
    const failed = (await Promise.allSettled(broken)).map((one) => one.status === "rejected" && one.reason);
    expect(failed.map((fault) => fault instanceof PressFault)).toEqual([true, true]);
    expect(failed.map(String)).toEqual([
      expect.stringMatching(/typst sheet\.typ:\d+/u),
      expect.stringContaining("the form overview could not be made"),
    ]);
    expect(failed.map(String).join("")).not.toMatch(/髙橋/u);
    expect((await press(order("receipt"))).pages).toBe(1);
    expect(threads).toHaveLength(1);
  });

  it("gives up a sheet that takes too long and goes on with a new thread", async () => {
    const { press, threads } = open({ timeLimit: 1 });
    const both = await Promise.allSettled([press(order("survey-2013")), press(order("survey-2014"))]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(threads).toHaveLength(2);
    expect(String(both[0]?.status === "rejected" && both[0].reason)).toContain("took too long");
  });

  it("fails what waits when it is closed, and prints nothing afterwards", async () => {
    const { press, close } = open();
    const waiting = Promise.allSettled([press(order("survey-2013")), press(order("receipt"))]);
    await close();
    expect((await waiting).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(press(order("receipt"))).rejects.toThrow("closed");
  });
});
