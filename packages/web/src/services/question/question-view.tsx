import type { Question, QuestionKind, Situation } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { Official } from "../../app/words.tsx";
import { Both } from "./both.tsx";
import { DayAnswer } from "./day-answer.tsx";
import { DiseasesAnswer } from "./diseases-answer.tsx";
import { ManyChoices } from "./many-choices.tsx";
import { MunicipalityAnswer } from "./municipality-answer.tsx";
import { NumberAnswer } from "./number-answer.tsx";
import { OneChoice } from "./one-choice.tsx";

export interface QuestionProps {
  readonly question: Question;
  readonly situation: Situation;
  /** Unique on the page: the same question can stand at several places. */
  readonly name: string;
  /** Level of the heading; none where the text is no heading. */
  readonly level?: 2 | 3 | 4;
  readonly error?: ReactNode;
  /** Called with the answer as the situation keeps it; undefined takes it back. */
  readonly onAnswer: (answer: unknown) => void;
}

/** What every kind of question shows around its answers. */
export interface AnswerProps extends QuestionProps {
  readonly label: ReactNode;
  readonly hint: ReactNode;
}

const kinds = {
  one: OneChoice,
  many: ManyChoices,
  number: NumberAnswer,
  day: DayAnswer,
  diseases: DiseasesAnswer,
  municipality: MunicipalityAnswer,
} as const satisfies Record<QuestionKind, unknown>;

/** One question with its answers; 「わからない」 is always among them. */
export function QuestionView(props: QuestionProps): ReactNode {
  const { question, level } = props;
  const Kind = kinds[question.kind];
  const text = <Both ja={question.text} en={question.english} />;
  const Heading = level && (`h${level}` as const);
  const look = level === 2 ? "text-std-22B-150" : "text-std-17B-170";
  return (
    <Kind
      {...props}
      label={Heading ? <Heading className={look}>{text}</Heading> : text}
      hint={<Official text={question.why} />}
    />
  );
}
