import { userInfo } from "node:os";
import type { ListFacts } from "@yorisoi/rules/disease";
import type { Given } from "../command-line.ts";
import type { Fault } from "./advice.ts";
import { readDay, today } from "./read-day.ts";

/** What was said about a list, beside its rows. */
export interface ImportOptions {
  readonly file: string;
  /** Undefined while something about them is wrong. */
  readonly facts: ListFacts | undefined;
  readonly faults: readonly Fault[];
  /** Whether the end of its days was taken from the edition known here. */
  readonly untilIsKnown: boolean;
  readonly by: string;
}

const noEdition: Fault = {
  ja: "--edition に、一覧が始まる日を書いてください（例：--edition 2025-04-01）。",
  en: "--edition needs the first day of the list, for example --edition 2025-04-01.",
};
const noSource: Fault = {
  ja: "--source に、どこから得た一覧かを書いてください（告示の番号、公のページのアドレスなど）。",
  en: "--source needs where the list is from: the number of the notice, or the address of the official page.",
};
const beforeTheLaw: Fault = {
  ja: "--edition: 対象疾病の一覧は 2013-04-01 からです。日を確かめてください。",
  en: "--edition: lists begin on 2013-04-01. Check the day.",
};
const endsBefore: Fault = {
  ja: "--until は --edition より後の日にしてください。その日の前日まで使う一覧です。",
  en: "--until has to be after --edition; the list is in force until the day before it.",
};

const endless = new Set(["none", "なし"]);

/** Who runs the command, when no name is given. */
const nameHere = () => {
  try {
    return userInfo().username;
  } catch {
    return "operator";
  }
};

/** Reads what was said about a list. Without an end it holds until the next edition known here. */
export async function importOptions({ names, values, flags }: Given): Promise<ImportOptions> {
  const { supportEditionOn } = await import("@yorisoi/rules/disease");
  const [file = ""] = names;
  const source = values.get("source")?.trim() ?? "";
  const from = readDay("edition", values.get("edition"));
  const writtenUntil = values.get("until");
  const isEndless = endless.has(writtenUntil ?? "");
  const end = readDay("until", isEndless ? undefined : writtenUntil);
  const edition = from.value && supportEditionOn(from.value);
  const until = end.value ?? (isEndless ? null : (edition?.until ?? null));
  const faults = [
    ...(values.has("edition") ? from.faults : [noEdition]),
    ...(from.value && !edition ? [beforeTheLaw] : []),
    ...end.faults,
    ...(from.value && until && until <= from.value ? [endsBefore] : []),
    ...(source === "" ? [noSource] : []),
  ];
  const facts =
    from.value && faults.length === 0
      ? { from: from.value, until, source, importedOn: today(), complete: flags.has("complete") }
      : undefined;
  const untilIsKnown = writtenUntil === undefined && until !== null;
  return { file, facts, faults, untilIsKnown, by: values.get("by")?.trim() || nameHere() };
}
