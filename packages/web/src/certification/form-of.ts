import { useQuery } from "@tanstack/react-query";
import type { Form } from "@yorisoi/rules/certification";
import type { EditionId } from "@yorisoi/rules/grading";
import type { DocumentId } from "./answers.ts";

/** The form of a document in an edition, with the questions it may be sent back with; fetched when it is first needed. */
export async function formOf(document: DocumentId, edition: EditionId): Promise<Form> {
  const documents = await import("@yorisoi/rules/certification/documents");
  return documents.formOf(document, edition);
}

/** The same for a screen; undefined until it is there. */
export function useForm(document: DocumentId, edition: EditionId): Form | undefined {
  const { data } = useQuery({
    queryKey: ["certification", "form", document, edition],
    queryFn: async () => formOf(document, edition),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: "always",
    structuralSharing: false,
  });
  return data;
}
