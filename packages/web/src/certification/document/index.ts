export {
  DocumentProvider,
  type DocumentSource,
  type RefusedChange,
  type SavedState,
  useDocument,
} from "./source.ts";
export { useDifference, useDocumentPart, useFieldValue, useMayWrite, useWrite } from "./use-part.ts";
export { type DocumentExtras, DocumentExtrasProvider } from "./extras.ts";
export { DocumentField, type DocumentFieldProps } from "./field.tsx";
export { DocumentSection, type DocumentSectionProps } from "./section.tsx";
export { DocumentForm, type DocumentFormProps } from "./face/form.tsx";
export { ReadOnlySection } from "./read-only-section.tsx";
export { Differences } from "./differences.tsx";
export { MissingList, type MissingListProps } from "./missing-list.tsx";
export { CompareVersions, type CompareVersionsProps } from "./compare-versions.tsx";
export { FieldName, Worded } from "./words/field-name.tsx";
export { describeAboutDay } from "./words/describe-about-day.ts";
export { describeValue } from "./words/describe-value.ts";
export { readAboutDay } from "./words/read-about-day.ts";
export { fieldId, sectionId } from "./field-id.ts";
export { goToElement, goToField } from "./go-to-field.ts";
export { newRowId } from "./table/new-row-id.ts";
export { type MemoryDocument, type MemoryOptions, openMemoryDocument } from "./memory-document.ts";
export { MemorySource } from "./memory-source.tsx";
