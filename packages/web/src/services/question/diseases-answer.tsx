import { type ReactNode, useEffect, useRef, useState } from "react";
import { T } from "../../app/words.tsx";
import { Notice } from "../../design/index.ts";
import { DiseaseField, type PickedDisease, useImportedLists } from "../../disease/index.ts";
import { diseaseFacts, pickedOf } from "./disease-facts.ts";
import { NotKnown } from "./not-known.tsx";
import type { AnswerProps } from "./question-view.tsx";

/** Which diseases: found by any of their names; a name that is on no list may be kept as it was typed. */
export function DiseasesAnswer(props: AnswerProps): ReactNode {
  const { question, situation, name, label, hint, error, onAnswer } = props;
  const answer = situation[question.id];
  const kept = Array.isArray(situation.diseases) ? situation.diseases : [];
  const { lists } = useImportedLists();
  const [isFailed, setFailed] = useState(false);
  const asked = useRef(0);
  useEffect(() => {
    // What arrives after one has gone on must not lead back.
    return () => {
      asked.current += 1;
    };
  }, []);
  const choose = async (picked: readonly PickedDisease[]) => {
    asked.current += 1;
    const mine = asked.current;
    if (picked.length === 0) {
      onAnswer(undefined);
      return;
    }
    try {
      const facts = await diseaseFacts(picked, situation.day, lists);
      if (mine === asked.current) onAnswer(facts);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="space-y-2">
      <DiseaseField
        id={name}
        label={label}
        hint={hint}
        error={error}
        allowTyped
        day={situation.day}
        value={answer === "unknown" ? [] : kept.map(pickedOf)}
        onChange={(picked) => void choose(picked)}
      />
      {isFailed && (
        <div role="alert">
          <Notice kind="error" title={<T k="support.diseases.failed" />} />
        </div>
      )}
      <NotKnown {...props} />
    </div>
  );
}
