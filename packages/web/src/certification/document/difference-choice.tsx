import type { FieldChange } from "@yorisoi/rules/certification";
import type { CaseRole } from "@yorisoi/rules/certification/case";
import { type ReactNode, useId } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { useSayTime } from "../../app/say-time.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Button, Notice } from "../../design/index.ts";
import { useDifference, useFeed, useMayWrite, usePlace, useWrite } from "./use-part.ts";
import { describeValue } from "./words/describe-value.ts";

interface Props {
  readonly fieldKey: string;
  /** Called with the words of what was chosen; moves the focus on. */
  readonly onTaken: (value: string) => void;
}

/** All versions of a field that was written on devices that did not know of each other. People choose; no rule does. */
export function DifferenceChoice({ fieldKey, onTaken }: Props): ReactNode {
  const difference = useDifference(fieldKey);
  const write = useWrite();
  const mayWrite = useMayWrite();
  const { spec } = usePlace(fieldKey);
  const { language } = usePreferences();
  if (!difference) return null;
  const { versions } = difference;
  const title =
    versions.length === 2 ? (
      <T k="document.difference" />
    ) : (
      <T k="document.difference.more" values={{ number: versions.length }} />
    );
  return (
    <Notice kind="warning" title={title}>
      <p>
        <T k={mayWrite ? "document.difference.why" : "document.difference.open"} />
      </p>
      <ul className="space-y-3">
        {versions.map((version) => {
          const words = describeValue(spec, version.value, language);
          const take = () => {
            write(fieldKey, version.value);
            onTaken(words);
          };
          return <Version key={version.id} version={version} words={words} onTake={take} />;
        })}
      </ul>
    </Notice>
  );
}

/** A change of the server has the role of its author with it. */
const roleOf = (change: FieldChange & { readonly role?: CaseRole }) => change.role;

interface VersionProps {
  readonly version: FieldChange;
  readonly words: string;
  readonly onTake: () => void;
}

function Version({ version, words, onTake }: VersionProps): ReactNode {
  const { time } = useSayTime();
  const feed = useFeed();
  const mayWrite = useMayWrite();
  const author = feed.source().authorOf(version.by, roleOf(version));
  const id = useId();
  return (
    <li className="space-y-2 rounded-8 border border-solid-gray-420 p-3">
      <p id={id} className="font-700 whitespace-pre-wrap">
        <Furigana text={words} />
      </p>
      <p className="text-solid-gray-700">
        <T k="document.difference.by" values={{ author, time: time(version.madeAt) }} />
      </p>
      {mayWrite && (
        <Button onClick={onTake} aria-describedby={id} className="w-full sm:w-auto sm:min-w-48">
          <T k="document.difference.take" />
        </Button>
      )}
    </li>
  );
}
