import { rowsIn, type Values } from "@yorisoi/rules/certification";
import { applicationForm } from "@yorisoi/rules/certification/application";
import type { Disease } from "@yorisoi/rules/disease";
import type { GroupId } from "@yorisoi/rules/disease/knowledge";
import { loadCatalogue } from "../../disease/index.ts";

const loadKnowledge = async () => import("@yorisoi/rules/disease/knowledge");

/** The diseases an application names, as far as the catalogue knows them, and their groups. */
export async function diseasesOf(
  values: Values,
): Promise<{ readonly diseases: readonly Disease[]; readonly groups: readonly GroupId[] }> {
  const ids = rowsIn(applicationForm, values, "disease").map(({ text }) => text("id"));
  if (ids.every((id) => id === "")) return { diseases: [], groups: [] };
  const [catalogue, { groupCardOfName }] = await Promise.all([loadCatalogue(), loadKnowledge()]);
  const diseases = catalogue.diseases.filter(({ id }) => ids.includes(id));
  const groups = diseases.flatMap((disease) =>
    disease.groups.flatMap((name) => groupCardOfName(name)?.id ?? []),
  );
  return { diseases, groups: [...new Set(groups)] };
}
