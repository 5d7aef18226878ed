import { Refusal } from "../../http/index.ts";

const messages = {
  "does-not-fit": [
    "/role",
    "この役割は、この種類の組織ではもてません。役割の一覧で、もてる組織を確かめてください。",
    "This role does not exist in this kind of organisation. The list of roles says where it does.",
  ],
  "own-role": [
    "/accountId",
    "自分の役割は自分では変えられません。別の管理者に頼んでください。",
    "You cannot change your own roles. Ask another administrator.",
  ],
  "account-closed": ["/accountId", "この利用者の利用は止められています。", "This account is closed."],
  overlap: [
    "/validFrom",
    "同じ役割が、この期間にもうあります。期間を変えるか、今の役割を終えてください。",
    "The same role is there already in this period. Change the days, or end the present one.",
  ],
  "ends-before-it-starts": [
    "/validUntil",
    "終わりは、始まりの日より後にしてください。",
    "The end has to be after the first day.",
  ],
  "ends-in-the-past": [
    "/validUntil",
    "終わりは、今日か今日より後の日にしてください。",
    "The end has to be today or later.",
  ],
  "already-ended": [
    "/validUntil",
    "この役割はもう終わっています。続けるときは、新しくわたしてください。",
    "This role has ended. To go on, give it anew.",
  ],
} as const;

/** A role that cannot be given or changed like this. */
export function refuseRole(kind: "bad-input" | "conflict", code: keyof typeof messages): Refusal {
  const [path, message, message_en] = messages[code];
  return new Refusal(kind, { problems: [{ code, path, message, message_en }] });
}
