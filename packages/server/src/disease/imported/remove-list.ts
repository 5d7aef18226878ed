import { actAs, type Database, newId } from "../../database/index.ts";
import { deleteList } from "./official-list.store.ts";

/** Takes an imported list away, with an entry in the audit log; false when there is none of that id. */
export async function removeList(db: Database, id: string): Promise<boolean> {
  return actAs(db, { role: "system" }, newId(), async (act) => {
    const wasThere = await deleteList(act.sql, id);
    if (wasThere) act.record("disease.list_removed", { details: { list: id } });
    else act.unrecorded();
    return wasThere;
  });
}
