import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ask, questions } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { placesOf } from "../form/places-of.ts";
import { Form, TextArea, TextField } from "../../design/index.ts";
import { useTryKey } from "../form/use-try-key.ts";
import type { FoundPlace } from "./find-form.tsx";

/** Why, and for how long; then the record opens. */
export function OpenForm({ place }: { place: FoundPlace }): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const [reason, setReason] = useState("");
  const [hours, setHours] = useState("1");
  const keyOf = useTryKey();
  const faults = useFaults(placesOf("open", ["reason", "hours"]));
  const send = async () => {
    const { organisationId, personId } = place;
    const empty = reason.trim() === "" ? [{ id: "open-reason", message: say("emergency.reason.empty") }] : [];
    const body = { organisationId, personId, reason, hours: Number(hours.normalize("NFKC")) };
    const done = await faults.run(empty, () => ask("POST", "/api/emergency", { body, key: keyOf(body) }));
    if (!done) return;
    await questions.invalidateQueries({ queryKey: ["emergencies"] });
    await navigate({ to: "/people/$organisationId/$personId", params: { organisationId, personId } });
  };
  return (
    <Form submit={<T k="emergency.openNow" />} busyWords={<T k="busy.wait" />} onSubmit={send}>
      <FaultSummary faults={faults} />
      <TextArea
        id="open-reason"
        label={<T k="emergency.reason" />}
        hint={<T k="emergency.reason.hint" />}
        value={reason}
        onChange={setReason}
        error={faults.at("open-reason")}
      />
      <TextField
        id="open-hours"
        size={4}
        inputMode="numeric"
        autoComplete="off"
        label={<T k="emergency.hours" />}
        hint={<T k="emergency.hours.hint" />}
        unit={<T k="emergency.hours.unit" />}
        value={hours}
        onChange={(event) => setHours(event.target.value)}
        error={faults.at("open-hours")}
      />
    </Form>
  );
}
