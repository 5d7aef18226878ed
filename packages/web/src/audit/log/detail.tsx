import { isRole } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { useSayDay } from "../../app/say-day.ts";
import { RoleName } from "../../identity/index.ts";
import { Code, Coded } from "../words/coded.tsx";
import { useEventName } from "../words/event-name.ts";
import { textKeyOf } from "../words/text-key-of.ts";

/** What a detail of an entry is called. */
export function DetailName({ name }: { name: string }): ReactNode {
  const key = textKeyOf(`audit.detail.${name}`);
  return key ? <T k={key} /> : <T k="audit.detail.other" values={{ key: name }} />;
}

/** Details whose values are codes of one list. */
const lists: Readonly<Record<string, string>> = {
  action: "audit.code.action",
  check: "audit.code.check",
  how: "audit.code.how",
  job: "jobs.kind",
  level: "audit.code.level",
  reach: "audit.code.reach",
  resource: "audit.code.resource",
  resources: "audit.code.resource",
  step: "audit.code.step",
};

/** The value of a detail, in words where it is a code; several values stand as a list. */
export function DetailValue({ name, value }: { name: string; value: unknown }): ReactNode {
  if (Array.isArray(value)) return <Several name={name} values={value} />;
  if (typeof value === "boolean") return <YesNo name={name} isYes={value} />;
  if (typeof value === "number") return value.toLocaleString("ja");
  if (value === null || value === undefined || value === "") return <T k="audit.code.none" />;
  if (typeof value === "string") return <OneText name={name} text={value} />;
  return <Code text={JSON.stringify(value)} />;
}

function Several({ name, values }: { name: string; values: readonly unknown[] }): ReactNode {
  if (values.length === 0) return <T k="audit.code.none" />;
  return (
    <ul>
      {values.map((each) => (
        <li key={JSON.stringify(each)}>
          <DetailValue name={name} value={each} />
        </li>
      ))}
    </ul>
  );
}

function YesNo({ name, isYes }: { name: string; isYes: boolean }): ReactNode {
  if (name === "ok") return <T k={isYes ? "audit.code.ok.yes" : "audit.code.ok.no"} />;
  return <T k={isYes ? "audit.code.yes" : "audit.code.no"} />;
}

function OneText({ name, text }: { name: string; text: string }): ReactNode {
  const nameOf = useEventName();
  const sayDay = useSayDay();
  const list = lists[name];
  if (list) return <Coded under={list} code={text} />;
  if (name === "role" && isRole(text)) return <RoleName role={text} />;
  if (name === "role") return <Coded under="audit.role" code={text} />;
  if (name === "event") return <Furigana text={nameOf(text)} />;
  if (name === "from" || name === "to") return <Furigana text={sayDay(text)} />;
  return <Code text={text} />;
}
