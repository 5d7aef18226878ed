import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { auditEn, auditJa } from "../audit/index.ts";
import { certificationEn, certificationJa } from "../certification/index.ts";
import { diseaseEn, diseaseJa } from "../disease/index.ts";
import { gradingEn, gradingJa } from "../grading/index.ts";
import { identityEn, identityJa } from "../identity/index.ts";
import { personEn, personJa } from "../person/index.ts";
import { servicesEn, servicesJa } from "../services/index.ts";
import { onPreferences, preferences } from "./preferences.ts";
import { appEn } from "./text.en.ts";
import { appJa } from "./text.ja.ts";

const ja = {
  ...appJa,
  ...gradingJa,
  ...identityJa,
  ...auditJa,
  ...personJa,
  ...diseaseJa,
  ...servicesJa,
  ...certificationJa,
};

/** Keys of all texts; English must have exactly the keys of the Japanese original. */
export type TextKey = Extract<keyof typeof ja, string>;

const en: Record<TextKey, string> = {
  ...appEn,
  ...gradingEn,
  ...identityEn,
  ...auditEn,
  ...personEn,
  ...diseaseEn,
  ...servicesEn,
  ...certificationEn,
};

export const texts = { ja, en } as const;

/** Starts the texts and keeps them and the page's language in step with the preferences. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: preferences().language,
    fallbackLng: "ja",
    resources: { ja: { translation: ja }, en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  const apply = () => {
    const { language, furigana } = preferences();
    document.documentElement.lang = language;
    document.documentElement.dataset["furigana"] = furigana && language === "ja" ? "on" : "off";
    void i18next.changeLanguage(language);
  };
  apply();
  onPreferences(apply);
}
