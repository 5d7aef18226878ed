import { Refusal } from "../../http/index.ts";

const messages = {
  "does-not-fit": [
    "/role",
    "この役割は、この種類の組織ではもてません。役割の一覧で、もてる組織を確かめてください。",
  ],
  "own-role": ["/accountId", "自分の役割は自分では変えられません。別の管理者に頼んでください。"],
  "account-closed": ["/accountId", "この利用者の利用は止められています。"],
  overlap: ["/validFrom", "同じ役割が、この期間にもうあります。期間を変えるか、今の役割を終えてください。"],
  "ends-before-it-starts": ["/validUntil", "終わりは、始まりの日より後にしてください。"],
  "ends-in-the-past": ["/validUntil", "終わりは、今日か今日より後の日にしてください。"],
  "already-ended": ["/validUntil", "この役割はもう終わっています。続けるときは、新しくわたしてください。"],
} as const;

/** A role that cannot be given or changed like this. */
export function refuseRole(kind: "bad-input" | "conflict", code: keyof typeof messages): Refusal {
  const [path, message] = messages[code];
  return new Refusal(kind, { problems: [{ code, path, message }] });
}
