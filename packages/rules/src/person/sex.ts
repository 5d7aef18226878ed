/** Sex as it is recorded in the papers of the person; says nothing else of the person, and may be left out. */
export const sexes = {
  male: { ja: "男", en: "Male" },
  female: { ja: "女", en: "Female" },
  unrecorded: { ja: "記載なし", en: "Not recorded" },
} as const;

export type Sex = keyof typeof sexes;
