import { type OrganisationKind, organisationKinds } from "@yorisoi/rules/identity";
import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import type { Command } from "../operation/index.ts";
import { Advice } from "./advice.ts";
import { help } from "./help.ts";
import { withDatabase } from "./with-database.ts";

/** Kinds whose codes cannot be mistaken for one another come first: 011002 is a municipality before anything else. */
const kinds = Object.keys(organisationKinds) as OrganisationKind[];

const isKind = (text: string): text is OrganisationKind => kinds.some((kind) => kind === text);

function candidates(text: string): readonly { readonly kind: OrganisationKind; readonly code: string }[] {
  const [kind = "", code] = text.split(":");
  if (code === undefined) return kinds.map((each) => ({ kind: each, code: text }));
  return isKind(kind) ? [{ kind, code }] : [];
}

function faultsOf(login: string, hasName: boolean) {
  return [
    ...(/^[\w.@+-]{3,100}$/.test(login)
      ? []
      : [
          {
            ja: "ログイン名は、半角の英数字と . @ + - _ で 3 文字以上にしてください。",
            en: "The login has to be 3 or more letters, digits or . @ + - _",
          },
        ]),
    ...(hasName
      ? []
      : [
          {
            ja: "--name にその人の名前を書いてください。もういる利用者なら --again を付けてください。",
            en: "--name is needed; for one who is there already use --again.",
          },
        ]),
  ];
}

async function run(
  { names: [place = "", login = ""], values, flags }: Given,
  language: Language,
): Promise<number> {
  const name = values.get("name");
  const isAgain = flags.has("again");
  const faults = faultsOf(login, isAgain || !!name);
  if (faults.length > 0) throw new Advice(faults);
  const identity = await import("@yorisoi/server/identity");
  const { settingsFrom } = await import("@yorisoi/server/operation");
  const { origin: known, host, port } = settingsFrom(process.env);
  const origin = { origin: known ?? `http://${host}:${port}` };
  return withDatabase(async (db) => {
    const found = await identity.findOrganisation(db, candidates(place));
    if (!found)
      throw new Advice([
        {
          ja: `組織「${place}」がありません。番号か「種類:番号」を確かめてください。`,
          en: `There is no organisation ${place}; check the code or write KIND:CODE.`,
        },
      ]);
    const { link } = isAgain
      ? await identity.inviteByOperator(db, origin, {
          login,
          withoutSecondFactor: flags.has("without-second-factor"),
        })
      : await identity.addFirstAdministrator(db, origin, {
          organisationId: found.organisationId,
          login,
          displayName: name ?? "",
        });
    console.error(
      language === "en"
        ? `${found.name}: give this link to the person by a safe way. It works once, for seven days.`
        : `${found.name}：このアドレスを安全な方法で本人にわたしてください。一度だけ、7 日間使えます。`,
    );
    console.log(link);
    return 0;
  });
}

export const administrator: Command = {
  name: "administrator",
  form: {
    flags: ["again", "without-second-factor"],
    valued: ["name"],
    names: [
      { ja: "組織", en: "the organisation" },
      { ja: "ログイン名", en: "the login" },
    ],
  },
  help: help.administrator,
  run,
};
