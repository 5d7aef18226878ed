import { opinionForm } from "@yorisoi/rules/certification/opinion";
import { expect, it } from "vitest";
import { blocksOf } from "./blocks.ts";

const editions = ["2013", "2014"] as const;
const blocks = (edition: (typeof editions)[number], section: string) =>
  opinionForm(edition)
    .sections.filter(({ id }) => id === section)
    .flatMap(blocksOf);

it.each(editions)("draws every field of the form of %s once", (edition) => {
  const { sections } = opinionForm(edition);
  const drawn = sections.flatMap(blocksOf).flatMap(({ specs }) => specs.map(({ key }) => key));
  const asked = sections.flatMap(({ fields }) => fields.map(({ key }) => key));
  expect(drawn.toSorted()).toEqual(asked.toSorted());
});

it.each(editions)("names each block of %s once", (edition) => {
  const ids = opinionForm(edition)
    .sections.flatMap(blocksOf)
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("puts what belongs together side by side", () => {
  const illness = blocks("2014", "illness");
  const of = (id: string) => {
    const block = illness.find((one) => one.id === id);
    return [block?.look, block?.specs.map(({ key }) => key)];
  };
  expect(of("change")).toEqual(["pair", ["change.severe", "change.mild"]]);
  expect(of("forecast")).toEqual(["pair", ["prognosis.period", "prognosis.state"]]);
  expect(of("diagnosis.2")).toEqual([
    "trio",
    ["diagnosis.2.name", "diagnosis.2.subtype", "diagnosis.2.onset"],
  ]);
  expect(of("drug")[0]).toBe("rows");
});

it("keeps the procedures, the limbs and the nine ratings as tables", () => {
  const looks = (edition: (typeof editions)[number]) =>
    opinionForm(edition)
      .sections.flatMap(blocksOf)
      .flatMap(({ id, look }) =>
        look === "procedures" || look === "degrees" || look === "rating" ? [id] : [],
      );
  expect(looks("2013").toSorted()).toEqual(
    [
      "procedures",
      "paralysis.degrees",
      "contracture.degrees",
      "ataxia.degrees",
      "rating.symptoms",
      "rating.ability",
      ...["meals", "rhythm", "cleanliness", "money", "medicines", "people", "society"].map(
        (one) => `life.${one}`,
      ),
    ].toSorted(),
  );
  expect(looks("2014").toSorted()).toEqual(looks("2013").toSorted());
});
