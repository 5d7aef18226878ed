import type { Generated } from "kysely";

export interface OfficialListRow {
  official_list_id: string;
  valid_from: string;
  valid_until: string | null;
  source: string;
  is_complete: boolean;
  content_sha256: Buffer;
  imported_at: Generated<Date>;
  imported_by: string;
}

export interface OfficialRowRow {
  official_list_id: string;
  place: number;
  number: number | null;
  name: string;
  kana: string;
  note: string;
  disease_id: string | null;
}
