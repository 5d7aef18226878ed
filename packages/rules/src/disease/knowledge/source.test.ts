import { expect, test } from "vitest";
import { commonCard, describeSource, groupCards, sourceDocuments, terms } from "./index.ts";

test.each([
  ["S3 L414", "厚生労働省の別冊マニュアル（2013年）414行"],
  ["S3 L779–780", "厚生労働省の別冊マニュアル（2013年）779–780行"],
  ["S3 L586, L898", "厚生労働省の別冊マニュアル（2013年）586行、898行"],
  ["O5 別表第一", "障害支援区分の省令（2014年）別表第一"],
  ["難病法5条", "難病法5条"],
  ["", ""],
])("%s is said in words", (source, said) => {
  expect(describeSource(source)).toBe(said);
});

test("no source that a reader sees keeps the short name of a document", () => {
  const sources = [
    ...commonCard.sources,
    ...groupCards.flatMap((card) => card.sources),
    ...terms.map((t) => t.source),
  ];
  const ids = sourceDocuments.map(({ id }) => id);
  expect(
    sources.map(describeSource).filter((said) => ids.some((id) => said.includes(id)) || / L\d/.test(said)),
  ).toEqual([]);
});
