import type { MeasureRow } from "../measure-row.ts";
import { heldSince } from "./held-days.ts";

export const held = heldSince;

/** What is alike for the services of 障害者総合支援法. */
export const disabilityWindow = {
  decidedBy: "市区町村が決めます。",
  places: ["municipality-disability", "consultation-office"],
  bring: [
    "本人だとわかるもの（マイナンバーカードなど）",
    "病名がわかるもの（診断書、受給者証、登録者証のどれか）",
    "障害者手帳（持っている人だけ）",
  ],
  next: "窓口で申請すると、聞き取りの調査があります。",
  from: held,
  until: null,
} as const satisfies Partial<MeasureRow>;

/** What is alike for measures at work. */
export const workWindow = {
  decidedBy: "申請する所はなく、会社や窓口に相談します。",
  bring: ["病気や働き方のメモ", "主治医の意見（あれば）"],
  lasts: null,
  from: held,
  until: null,
} as const satisfies Partial<MeasureRow>;
