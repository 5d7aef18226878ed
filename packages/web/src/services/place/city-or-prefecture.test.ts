import * as places from "@yorisoi/rules/services/places";
import { expect, test } from "vitest";
import { cityOrPrefecture } from "./city-or-prefecture.ts";

test.each([
  ["01100", "札幌市"],
  ["01101", "札幌市"],
  ["01202", "北海道"],
  ["13104", "東京都"],
])("the programmes for 難病 of %s are run by %s", (code, name) => {
  const home = places.municipalityOf(code);
  expect(home && cityOrPrefecture(home, places).name).toBe(name);
});
