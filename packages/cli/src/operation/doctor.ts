import type { Finding, FindingState } from "@yorisoi/server/operation";
import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import { help } from "./help.ts";
import type { Command } from "./run-command.ts";

const marks: Readonly<Record<FindingState, Readonly<Record<Language, string>>>> = {
  ok: { ja: "よい", en: "ok     " },
  warning: { ja: "注意", en: "warning" },
  bad: { ja: "悪い", en: "bad    " },
};

function lines({ state, what, toDo }: Finding, language: Language): string {
  const first = `${marks[state][language]}  ${what[language]}`;
  if (!toDo) return first;
  return `${first}\n      → ${toDo[language]}`;
}

function summary(findings: readonly Finding[], language: Language): string {
  const count = (state: FindingState) => findings.filter((finding) => finding.state === state).length;
  return language === "en"
    ? `${count("ok")} ok, ${count("warning")} warnings, ${count("bad")} bad`
    : `よい ${count("ok")}、注意 ${count("warning")}、悪い ${count("bad")}`;
}

async function run({ flags }: Given, language: Language): Promise<number> {
  const { examine, openTarget } = await import("@yorisoi/server/operation");
  const target = await openTarget(process.env);
  const findings = await examine(target, process.env);
  await target.close();
  if (flags.has("json")) console.log(JSON.stringify(findings));
  else {
    for (const finding of findings) console.log(lines(finding, language));
    console.log(summary(findings, language));
  }
  return findings.some(({ state }) => state === "bad") ? 1 : 0;
}

export const doctor: Command = {
  name: "doctor",
  form: { flags: ["json"], valued: [], names: [] },
  help: help.doctor,
  run,
};
