import { type ReactNode, useState } from "react";
import { ask, questions } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { useSayTime } from "../../app/say-time.ts";
import { Form, TextArea } from "../../design/index.ts";
import type { Emergency } from "../answers.ts";
import { pathOf } from "../record/use-record.ts";

/** What an auditor found when looking at an opening. */
export function ReviewForm({ emergency }: { emergency: Emergency }): ReactNode {
  const say = useSay();
  const { time } = useSayTime();
  const [review, setReview] = useState("");
  const id = `review-${emergency.emergencyId}`;
  const faults = useFaults((path) => (path === "/review" ? id : undefined));
  if (emergency.reviewedAt) {
    return (
      <p>
        <T k="emergency.reviewed" values={{ time: time(emergency.reviewedAt) }} /> {emergency.review}
      </p>
    );
  }
  const send = async () => {
    const empty = review.trim() === "" ? [{ id, message: say("emergency.review.empty") }] : [];
    const url = `${pathOf(emergency)}/emergencies/${emergency.emergencyId}/review`;
    const done = await faults.run(empty, () => ask("POST", url, { body: { review } }));
    if (done) await questions.invalidateQueries({ queryKey: ["emergencies"] });
  };
  return (
    <Form submit={<T k="emergency.review.save" />} busyWords={<T k="busy.wait" />} onSubmit={send}>
      <FaultSummary faults={faults} />
      <TextArea
        id={id}
        label={<T k="emergency.review.label" />}
        hint={<T k="emergency.review.hint" />}
        value={review}
        onChange={setReview}
        error={faults.at(id)}
      />
    </Form>
  );
}
