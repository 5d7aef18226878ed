import { connect } from "../database/index.ts";
import { addOrganisation, findOrganisation } from "../identity/index.ts";
import { demoProvider } from "./tables/accounts.ts";

/** The provider of the demo, added as an operator adds one; it stays as it is where it is there already. */
export async function addProvider(adminUrl: string): Promise<void> {
  const db = connect(adminUrl, { size: 1 });
  try {
    if (!(await findOrganisation(db, [demoProvider]))) await addOrganisation(db, demoProvider);
  } finally {
    await db.destroy();
  }
}
