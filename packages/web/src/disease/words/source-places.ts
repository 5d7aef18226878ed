/** Places of one document: 「S3 L414」 and 「S3 L724–728」 are the lines 414 and 724–728 of S3. */
export interface DocumentPlaces {
  readonly document: string;
  /** Lines of its text. */
  readonly lines: readonly string[];
  /** Other places, as they are named. */
  readonly others: readonly string[];
}

/** Sources as the cards write them, gathered by document in the order of first mention. */
export function placesByDocument(sources: readonly string[]): readonly DocumentPlaces[] {
  const pairs = sources.map((source) => {
    const [document = "", ...rest] = source.split(" ");
    return { document, place: rest.join(" ") };
  });
  return [...Map.groupBy(pairs, ({ document }) => document)].map(([document, found]) => {
    const places = [...new Set(found.map(({ place }) => place).filter(Boolean))];
    const isLine = (place: string) => /^L\d/u.test(place);
    const lines = places.filter(isLine).map((place) => place.slice(1).replaceAll("L", ""));
    const first = (line: string) => Number.parseInt(line, 10);
    return {
      document,
      lines: lines.toSorted((one, other) => first(one) - first(other)),
      others: places.filter((place) => !isLine(place)),
    };
  });
}
