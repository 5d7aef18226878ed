import type { Values } from "@yorisoi/rules/certification";
import type { OpinionQuestion } from "../opinion/desk/setting.ts";
import type { LinkAnswer } from "./link-answer.ts";

const text = /^question\.(?<id>[^.]+)\.text$/u;

/**
 * The questions about an opinion: as the server tells them, else those whose text stands in it, about the whole, of which
 * none counts as answered while the opinion cannot be sent for an open question.
 */
export function questionsOf(
  { questions, acts }: Pick<LinkAnswer, "questions" | "acts">,
  values: Values,
): readonly OpinionQuestion[] {
  if (questions) return questions;
  const send = acts.find(({ id }) => id === "send_opinion");
  const isOpen = send?.missing.some(({ code }) => code === "questions_answered") ?? false;
  return [...values.keys()].flatMap((key): readonly OpinionQuestion[] => {
    const id = text.exec(key)?.groups?.["id"];
    return id === undefined ? [] : [{ id, key: null, isAnswered: !isOpen }];
  });
}
