import type { Item, State } from "@yorisoi/rules/grading";
import { useContext } from "react";
import { answerKey, type Value } from "../draft/index.ts";
import { chosen } from "../paper/index.ts";
import { AskedContext, useCell, useDesk } from "./desk.ts";
import { stopAt } from "./view.ts";

/** The answer to an item in one state, and how to change it. */
export interface Question {
  /** Unique on the page. */
  readonly name: string;
  /** The option from 0; −1 when there is none. */
  readonly option: number;
  readonly choose: (option: number) => void;
  readonly clear: () => void;
  /** Someone asked for the result, and this answer is still needed. */
  readonly wanting: boolean;
}

/** The id of the group of radios of an item. */
export function questionId(state: State, item: Item): string {
  return `${state}-${item.index}`;
}

export function useQuestion(state: State, item: Item): Question {
  const { draft, paper } = useDesk();
  const asked = useContext(AskedContext);
  const key = answerKey(state, item);
  const option = chosen(useCell(key), item);
  const write = (value: Value) => {
    draft.set(key, value);
    stopAt(item.name);
  };
  const has = (other: Item) => chosen(draft.value(answerKey("day", other)), other) >= 0;
  return {
    name: questionId(state, item),
    option,
    choose: (next) => write(next < 0 ? null : next),
    clear: () => write(null),
    wanting: asked && state === "day" && option < 0 && paper.isNeeded(item, has),
  };
}
