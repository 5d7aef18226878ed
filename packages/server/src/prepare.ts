import { prepareDatabase } from "./database/index.ts";
import { loadOrganisations } from "./identity/index.ts";
import { prepareJobs } from "./jobs/index.ts";

/** Makes a database ready for this server: roles, schema, organisations of data/. Gives the app role's URL. */
export async function prepare(
  adminUrl: string,
  say: (line: string) => void = () => {},
): Promise<{ readonly appUrl: string }> {
  return prepareDatabase(adminUrl, { say, also: [loadOrganisations, prepareJobs] });
}
