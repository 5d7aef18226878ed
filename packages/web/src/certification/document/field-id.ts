/** The id of the element of a field on the page. */
export const fieldId = (key: string): string => `field-${key}`;

/** The id of the heading of a section on the page. */
export const sectionId = (section: string): string => `section-${section}`;
