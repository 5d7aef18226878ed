import { printTenths } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { BandScale, BarChart } from "../../../design/index.ts";
import { gradeWord } from "../grade-word.ts";
import { Say, useSpeech } from "../say.tsx";
import { plainText, type Sentence } from "../sentence.ts";
import { bands } from "./bands.ts";
import type { MinutesPicture } from "./minutes-picture.ts";
import { whole } from "./why.ts";

/** Where each grade begins, in words. */
const marks: Sentence = {
  k: "result.2013.bands.label",
  values: {
    marks: {
      all: bands
        .filter(({ from }) => from > 0)
        .map(
          ({ from, grade }): Sentence => ({
            k: "result.2013.bands.mark",
            values: { minutes: whole(from), grade: gradeWord(grade) },
          }),
        ),
    },
  },
};

/** The total over the bands of Article 2, then its parts. */
export function MinutesChart({ picture }: { picture: MinutesPicture }): ReactNode {
  const speech = useSpeech();
  return (
    <div className="space-y-4 print:space-y-1">
      <figure className="break-inside-avoid space-y-2">
        <figcaption className="text-std-16B-170 print:text-[0.9rem] print:leading-snug">
          <Say s={picture.finding} />
        </figcaption>
        <BandScale
          value={picture.total}
          most={picture.most}
          marks={picture.marks}
          label={plainText(picture.finding, speech)}
        />
        <p className="text-solid-gray-700 print:text-[0.8rem] print:leading-snug">
          <Say s={marks} />
        </p>
      </figure>
      <BarChart
        title={<Say s={picture.partsFinding} />}
        rows={picture.parts.map(({ key, name, minutes, share }) => ({
          key,
          label: <T k={name} />,
          bars: [{ key, share, value: <T k="result.minutes" values={{ minutes: printTenths(minutes) }} /> }],
        }))}
      />
    </div>
  );
}
