import type { MeasureResult, Source } from "@yorisoi/rules/services";

/** Every source of an answer, once each, those of the measure first. */
export function allSources({ sources, reasons, amounts, notes }: MeasureResult): readonly Source[] {
  const all = [...sources, ...[...reasons, ...amounts, ...notes].flatMap((part) => part.sources)];
  const key = ({ id, law, place, page }: Source) => [id, law, place, page].join("|");
  return [...new Map(all.map((source) => [key(source), source])).values()];
}

/** Whether anything in an answer rests on a fact that is still to be confirmed. */
export function hasToConfirm({ reasons, amounts, notes }: MeasureResult): boolean {
  return [...reasons, ...amounts, ...notes].some(({ toConfirm }) => toConfirm);
}

/** The laws of sources, each once with its articles: 「障害者総合支援法 第5条第2項・第19条」. */
export function lawsOf(sources: readonly Source[]): readonly string[] {
  const laws = new Map<string, readonly string[]>();
  for (const { law, place } of sources) {
    if (law === null) continue;
    const known = laws.get(law) ?? [];
    laws.set(law, place === null || known.includes(place) ? known : [...known, place]);
  }
  return [...laws].map(([law, places]) => [law, places.join("・")].filter(Boolean).join(" "));
}
