import { civilDay } from "@yorisoi/rules/calendar";
import type { Question, Situation } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { useSayDay } from "../../app/say-day.ts";
import { Furigana, Official, T } from "../../app/words.tsx";
import type { Places } from "../place/use-places.ts";
import { Both } from "../question/index.ts";

interface Props {
  readonly question: Question;
  readonly situation: Situation;
  readonly places: Places | undefined;
}

/** An answer in words. */
export function AnswerWords({ question, situation, places }: Props): ReactNode {
  const sayDay = useSayDay();
  const answer = situation[question.id];
  if (answer === "unknown") return <T k="support.notKnown" />;
  if (question.id === "diseases") {
    return (
      <Official
        text={(situation.diseases as readonly { name: string }[]).map((one) => one.name).join("、")}
      />
    );
  }
  if (question.id === "municipality" && typeof answer === "string") {
    const home = places?.municipalityOf(answer);
    return <Official text={home ? home.prefecture.name + home.name : answer} />;
  }
  if (typeof answer === "number") return <T k="support.paper.years" values={{ number: answer }} />;
  if (question.kind === "day" && typeof answer === "string") {
    const day = civilDay(answer);
    return day && <Furigana text={sayDay(day)} />;
  }
  return <Chosen question={question} answer={answer} />;
}

function Chosen({ question, answer }: { question: Question; answer: unknown }): ReactNode {
  const values: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  if (values.length === 0) return <T k="support.many.none" />;
  const chosen = question.choices.filter(({ value }) => values.includes(value));
  return (
    <Both
      ja={chosen.map(({ label }) => label).join("、")}
      en={chosen.map(({ english }) => english).join("; ")}
    />
  );
}
