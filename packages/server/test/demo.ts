import { may } from "@yorisoi/rules/identity";
import { demoAccounts } from "../src/demo/index.ts";
import { organisationId } from "../src/identity/index.ts";
import type { House, Visitor } from "./house.ts";

/** One of the accounts of the demo that sign in. */
export async function signedIn({ admin, visitor }: House, login: string): Promise<Visitor> {
  const account = demoAccounts.find((each) => each.login === login);
  const query = "select account_id from identity.account where login = $1";
  const { rows } = await admin.query<{ account_id: string }>(query, [login]);
  if (!account || !rows[0]) throw new RangeError(login);
  return visitor(account.role, organisationId(account.kind, account.code), rows[0].account_id);
}

/** Something of a case that one of them opened. */
interface Opened {
  readonly login: string;
  readonly stage: string;
  readonly url: string;
  readonly status: number;
}

/** Every case in everybody's list and every document in it that they may read, opened. */
export async function openAll(house: House): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  for (const { login, role } of demoAccounts) {
    if (!may(role, "case", "update")) continue;
    const by = await signedIn(house, login);
    const { cases } = (await by.send("POST", "/api/cases/search", { limit: 100, open: false })).json<{
      cases: { caseId: string; stage: string }[];
    }>();
    for (const { caseId, stage } of cases) {
      const open = async (url: string) => {
        const answer = await by.get(url);
        opened.push({ login, stage, url, status: answer.statusCode });
        return answer;
      };
      const { documents } = (await open(`/api/cases/${caseId}`)).json<{
        documents: { document: string }[];
      }>();
      for (const { document } of documents) await open(`/api/cases/${caseId}/documents/${document}`);
    }
  }
  return opened;
}
