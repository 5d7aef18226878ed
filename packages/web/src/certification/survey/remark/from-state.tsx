import { remarkFromState, remarksOf } from "@yorisoi/rules/certification/survey";
import { type ReactNode, useMemo } from "react";
import { Furigana, T } from "../../../app/words.tsx";
import { Button, Disclosure } from "../../../design/index.ts";
import { useDocumentPart, useWrite } from "../../document/index.ts";
import { useDesk } from "../desk.ts";
import { remarkTextKey, useNewRemark } from "./use-remark.ts";

interface Props {
  readonly item: string;
  /** The remarks about the item; what is taken over goes to the last one. */
  readonly rows: readonly string[];
}

/** What the state form says that bears on the item, in full, to be taken over with one tap (S3 L771). */
export function FromState({ item, rows }: Props): ReactNode {
  const { edition, stateForm } = useDesk();
  const passages = useMemo(() => remarkFromState(edition, stateForm, item), [edition, stateForm, item]);
  const written = useDocumentPart(({ snapshot }) =>
    remarksOf(snapshot.values)
      .filter(({ items }) => items.includes(item))
      .map(({ text }) => text)
      .join("\n\n"),
  );
  const last = rows.at(-1);
  const lastText = useDocumentPart(({ snapshot }) =>
    last === undefined ? undefined : snapshot.values.get(remarkTextKey(last)),
  );
  const begin = useNewRemark();
  const write = useWrite();
  const take = (text: string) => {
    if (last === undefined) begin([item], text);
    else write(remarkTextKey(last), typeof lastText === "string" ? `${lastText}\n${text}` : text);
  };
  if (passages.length === 0) return null;
  return (
    <Disclosure summary={<T k="survey.state.passages" values={{ count: passages.length }} />}>
      <ul className="space-y-4">
        {passages.map(({ key, text }) => (
          <li key={key} className="space-y-1">
            <blockquote className="whitespace-pre-wrap">
              <Furigana text={text} />
            </blockquote>
            {written.includes(text) ? (
              <p className="text-solid-gray-700">
                <T k="survey.state.taken" />
              </p>
            ) : (
              <Button kind="outline" onClick={() => take(text)}>
                <T k="survey.state.take" />
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
