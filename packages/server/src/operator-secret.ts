import { loadSecretKey, openBox, type SecretBox } from "./identity/index.ts";
import { SettingAdvice } from "./settings.ts";

/** The box for secrets, opened with the operator's key or the one kept in the data folder. */
export async function operatorsBox(folder: string): Promise<SecretBox> {
  const found = await loadSecretKey({ env: process.env, folder });
  if (!found.ok) throw new SettingAdvice(`${found.ja}\n  (${found.en})`);
  return openBox(found.keys);
}
