import { z } from "zod";
import type { Factors } from "../second-factor/factors.store.ts";

export const secondFactorNeedSchema = z
  .enum(["none", "give", "set-up"])
  .describe("第二の確認: 要らない、入れる、はじめに登録する");

export type SecondFactorNeed = z.infer<typeof secondFactorNeedSchema>;

/** What is still owed at a level: nothing, showing what was set up, or setting something up first. */
export function secondFactorNeed(level: "password" | "full", factors: Factors): SecondFactorNeed {
  if (level === "full") return "none";
  return factors.hasCode || factors.passkeys > 0 ? "give" : "set-up";
}
