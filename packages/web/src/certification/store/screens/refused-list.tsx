import { actOf } from "@yorisoi/rules/certification/case";
import { finderOf, type Form } from "@yorisoi/rules/certification";
import { type ReactNode, useEffect, useState } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T, useSay } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import { tryActAgain, withdraw } from "../device/queue-act.ts";
import type { WaitingAct, WaitingChange, Why } from "../device/record.ts";
import { allWaiting, placeOf, useDevice } from "../device/state.ts";
import { formOf } from "../../form-of.ts";

/** What the server did not take, each with its reasons and what can be done: it stays until somebody decides. */
export function RefusedList(): ReactNode {
  const { account } = useDevice();
  const changes = account ? allWaiting(account).filter(({ problems }) => problems !== null) : [];
  const acts = (account?.acts ?? []).filter(({ problems }) => problems !== null);
  if (changes.length + acts.length === 0) return null;
  return (
    <Notice kind="error" title={<T k="store.refused.title" />}>
      <ul className="space-y-4">
        {changes.map((change) => (
          <RefusedChange key={change.recordId} refused={change} />
        ))}
        {acts.map((act) => (
          <RefusedAct key={act.recordId} refused={act} />
        ))}
      </ul>
    </Notice>
  );
}

function useFormOf({ caseId, document }: WaitingChange): Form | undefined {
  const edition = useDevice().account?.answers.get(placeOf(caseId, document))?.edition;
  const [form, setForm] = useState<Form>();
  useEffect(() => {
    let isMeant = true;
    if (edition)
      formOf(document, edition).then(
        (found) => isMeant && setForm(found),
        () => undefined,
      );
    return () => {
      isMeant = false;
    };
  }, [document, edition]);
  return form;
}

function RefusedChange({ refused }: { refused: WaitingChange }): ReactNode {
  const { language } = usePreferences();
  const say = useSay();
  const form = useFormOf(refused);
  const spec = form && finderOf(form)(refused.change.key)?.spec;
  const name = spec?.[language] ?? say("store.refused.answer");
  return (
    <li className="space-y-1">
      <p className="font-700">
        <Furigana text={name} />
      </p>
      <Whys whys={refused.problems} />
      <p>
        <T k="store.refused.change" />
      </p>
      <Button
        kind="outline"
        aria-label={`${say("store.refused.takeBack")}：${name}`}
        onClick={() => void withdraw(refused)}
      >
        <T k="store.refused.takeBack" />
      </Button>
    </li>
  );
}

function RefusedAct({ refused }: { refused: WaitingAct }): ReactNode {
  const { language } = usePreferences();
  const say = useSay();
  const name = actOf(refused.act.act)[language];
  return (
    <li className="space-y-1">
      <p className="font-700">
        <Furigana text={name} />
      </p>
      <Whys whys={refused.problems} />
      <p className="flex flex-wrap gap-3">
        <Button
          kind="outline"
          aria-label={`${say("store.again")}：${name}`}
          onClick={() => void tryActAgain(refused)}
        >
          <T k="store.again" />
        </Button>
        <Button
          kind="text"
          aria-label={`${say("store.refused.withdraw")}：${name}`}
          onClick={() => void withdraw(refused)}
        >
          <T k="store.refused.withdraw" />
        </Button>
      </p>
    </li>
  );
}

function Whys({ whys }: { whys: readonly Why[] | null }): ReactNode {
  const { language } = usePreferences();
  return (
    <ul className="list-disc pl-6">
      {(whys ?? []).map((why) => (
        <li key={`${why.code}${why.ja}`}>
          <Furigana text={why[language]} />
        </li>
      ))}
    </ul>
  );
}
