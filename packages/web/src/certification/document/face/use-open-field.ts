import { keyIn, tableOf } from "@yorisoi/rules/certification";
import { goToField } from "../go-to-field.ts";
import { newRowId } from "../table/new-row-id.ts";
import { rowsWithAdded } from "../table/use-rows.ts";
import { useFeed } from "../use-part.ts";
import { useView } from "./view.ts";

/**
 * Goes to a field on this page, whichever face it has. A table that needs a row and has none gets one: its missing fields are
 * told as those of a row that is not there yet.
 */
export function useOpenField(): (key: string) => void {
  const feed = useFeed();
  const { change } = useView();
  const standing = (key: string): string => {
    const place = feed.placeOf(key);
    const table = place ? tableOf(place.spec) : null;
    if (!place || table === null) return key;
    const rows = rowsWithAdded(feed, table);
    if (rows.includes(place.row)) return key;
    const row = rows[0] ?? newRowId(rows);
    if (rows.length === 0) feed.addRow(table, row);
    return keyIn(place.spec.key, row);
  };
  return (key) => {
    const there = standing(key);
    change({ step: there });
    goToField(there);
  };
}
