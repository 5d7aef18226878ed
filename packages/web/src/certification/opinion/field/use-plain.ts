import { useDifference, useDocumentPart } from "../../document/index.ts";

/** Whether a field has neither two versions nor a refusal, so that a dense table may draw it in its own way. */
export function useIsPlain(key: string): boolean {
  const difference = useDifference(key);
  const isRefused = useDocumentPart(({ refused }) => refused.some((one) => one.key === key));
  return difference === undefined && !isRefused;
}
