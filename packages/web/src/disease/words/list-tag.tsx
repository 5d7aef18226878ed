import type { ListName } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Tag } from "../../design/index.ts";

interface Listed {
  readonly list: ListName;
  readonly notificationNo: number | null;
}

/** On which list a disease stands, in a few words: 指定難病 24番. */
export function useSayList(): (listed: Listed) => string {
  const say = useSay();
  return ({ list, notificationNo }) =>
    list === "designated" && notificationNo !== null
      ? say("disease.list.designated.number", { number: notificationNo })
      : say(`disease.list.${list}`);
}

export function ListTag({ list, notificationNo }: Listed): ReactNode {
  const kind = list === "designated" ? "info" : "neutral";
  return (
    <Tag kind={kind}>
      {list === "designated" && notificationNo !== null ? (
        <T k="disease.list.designated.number" values={{ number: notificationNo }} />
      ) : (
        <T k={`disease.list.${list}`} />
      )}
    </Tag>
  );
}
