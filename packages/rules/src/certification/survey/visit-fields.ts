import { oneOf, type Section, severalOf, shortText } from "../form/index.ts";
import { companions, stopReasons, visitPlaces } from "./tables/visits.ts";

/** A survey may be split over several visits and pause anywhere (S3 L607, L622). Instants are ISO 8601 with a zone. */
export const visitsSection: Section = {
  id: "visits",
  ja: "訪問と休憩",
  en: "Visits and rests",
  fields: [
    shortText("visit.#.startedAt", "始めた時", "Started at", "S3 L622", { required: true }),
    shortText("visit.#.endedAt", "終えた時", "Ended at", "S3 L622"),
    oneOf(visitPlaces)("visit.#.place", "場所", "Place", "ours"),
    severalOf(companions)("visit.#.companions", "いっしょに行った人", "Who came along", "S3 L621", {
      plain: "ふだんから本人を知っている保健師がいっしょだと、安心して話せます。",
    }),
    oneOf(stopReasons)("visit.#.stoppedFor", "途中で終えたわけ", "Why it stopped early", "S3 L607", {
      plain: "続きは別の日にできます。ここまでの答えはなくなりません。",
    }),
    shortText("rest.#.startedAt", "休憩の始まり", "Rest began at", "S3 L607", { required: true }),
    shortText("rest.#.endedAt", "休憩の終わり", "Rest ended at", "S3 L607"),
    oneOf(stopReasons)("rest.#.for", "休んだわけ", "Why", "S3 L607"),
  ],
};
