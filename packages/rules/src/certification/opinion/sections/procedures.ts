import type { EditionId } from "../../../grading/index.ts";
import type { FieldSpec, Option } from "../../form/index.ts";
import { numberOf, oneOf, severalOf, shortText, whenHas, whenIs, yesNo } from "../build-field.ts";
import {
  careWorkerProcedures,
  feedingRoutes,
  intermittentCatheter,
  performers,
  procedures,
  suctionKinds,
  suctionPlaces,
} from "../tables/procedure-options.ts";

const isTicked = (code: string) => whenHas("procedures.which", code);
const performersOf = (code: string) =>
  careWorkerProcedures.includes(code) ? performers : performers.filter((one) => one.code !== "care-worker");

function performer({ code, ja, en }: Option): FieldSpec {
  return severalOf(performersOf(code))(`procedure.${code}.by`, `${ja} 行った人`, `${en}: done by`, {
    source: "S3 L840–843",
    plain: careWorkerProcedures.includes(code)
      ? "看護職員のほか、介護福祉士や研修を受けた介護職員が行ったときも数えます。"
      : "だれが行ったかです。",
    example: "看護職員",
    when: isTicked(code),
    required: true,
  });
}

const details: readonly FieldSpec[] = [
  numberOf(0, 99, 0, "回")("procedure.suction.timesPerDay", "吸引処置 (回数 回/日)", "Suction: times a day", {
    source: "S3 L1167",
    plain: "1日に何回かです。",
    example: "8",
    when: isTicked("suction"),
    required: true,
  }),
  oneOf(suctionKinds)("procedure.suction.kind", "吸引処置 一時的 継続的", "Suction: for how long", {
    source: "S3 L1167",
    plain: "今だけか、続けているかです。",
    example: "継続的",
    when: isTicked("suction"),
    required: true,
  }),
  severalOf(suctionPlaces)("procedure.suction.places", "たんの吸引 場所", "Suction: where", {
    source: "S3 L842",
    plain: "吸い取る所です。",
    example: "口腔内、鼻腔内",
    when: isTicked("suction"),
  }),
  severalOf(feedingRoutes)("procedure.tube-feeding.routes", "経管栄養 種類", "Tube feeding: route", {
    source: "S3 L842",
    plain: "管を通している所です。",
    example: "胃ろう",
    when: isTicked("tube-feeding"),
  }),
  shortText("procedures.note", "特別な医療 補足", "Procedures: note", {
    source: "ours; S3 L840",
    plain: "行った人が「その他」のときや、変わる見込みがあるときに書きます。",
    example: "酸素は動く時だけ使う。",
    when: whenIs("procedures.any", true),
  }),
];

/** Part 2 of 2013, part 4 from 2014 on: special procedures, with who did them. */
export function procedureFields(edition: EditionId): readonly FieldSpec[] {
  const options = edition === "2013" ? procedures : [...procedures, intermittentCatheter];
  return [
    yesNo("procedures.any", "特別な医療の有無", "Any special medical care", {
      source: "ours (the form has ticks only); S3 L1163",
      plain: "下の医療を、今、決まって、または何度も受けているかです。",
      example: "有",
      required: true,
    }),
    severalOf(options)(
      "procedures.which",
      "特別な医療 (現在、定期的に、あるいは頻回に受けている医療)",
      "Special medical care received regularly or often",
      {
        source: "S3 L1163–1169; L840",
        plain: "看護職員などが行ったものを、すべて選びます。",
        example: "吸引処置、酸素療法",
        when: whenIs("procedures.any", true),
        required: true,
      },
    ),
    ...options.map(performer),
    ...details,
  ];
}
