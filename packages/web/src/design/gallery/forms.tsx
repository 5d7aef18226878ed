import { type ReactNode, useState } from "react";
import { Button, LinkButton } from "../button.tsx";
import { ErrorSummary, type FieldError } from "../error-summary.tsx";
import { Form } from "../form.tsx";
import { Notice } from "../notice.tsx";
import { RadioGroup } from "../choice-group.tsx";
import { Steps } from "../steps.tsx";
import { TextField } from "../text-field.tsx";
import { Show } from "./show.tsx";
import { w } from "./words.ts";

const ways = [
  { value: "phone", label: w.byPhone },
  { value: "mail", label: w.byMail },
] as const;

/** A form that says what is wrong, waits two seconds, and thanks; and all buttons. */
export function Forms(): ReactNode {
  return (
    <Show id="forms" title={w.forms}>
      <Steps
        label={w.steps}
        current={2}
        position={w.position}
        done={w.done}
        steps={[w.step1, w.step2, w.step3].map((label) => ({ key: label, label }))}
      />
      <Sample />
      <p className="flex flex-wrap gap-3">
        <Button>{w.solid}</Button>
        <Button kind="outline">{w.outline}</Button>
        <Button kind="text">{w.text}</Button>
        <Button disabled>{w.off}</Button>
        <Button kind="outline" disabled>
          {w.off}
        </Button>
        <LinkButton to="/" kind="outline">
          {w.link}
        </LinkButton>
      </p>
    </Show>
  );
}

function Sample(): ReactNode {
  const [name, setName] = useState("");
  const [way, setWay] = useState<"phone" | "mail" | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [sent, setSent] = useState(0);
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  const send = async () => {
    const wrong = [
      ...(name.trim() ? [] : [{ id: "s-name", message: w.nameError }]),
      ...(way ? [] : [{ id: "s-way", message: w.contactError }]),
    ];
    setErrors(wrong);
    setAttempt(attempt + 1);
    if (wrong.length > 0) return;
    await new Promise((done) => setTimeout(done, 2000));
    setSent((times) => times + 1);
  };
  return (
    <>
      <ErrorSummary title={w.errors} errors={errors} attempt={attempt} />
      <Form
        label={w.send}
        submit={w.send}
        busyWords={w.sending}
        onSubmit={send}
        actions={
          <Button kind="text" onClick={() => setErrors([])}>
            {w.cancel}
          </Button>
        }
      >
        <p>{w.sendHint}</p>
        <TextField
          id="s-name"
          label={w.name}
          requiredMark={w.required}
          error={errorOf("s-name")}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <RadioGroup
          id="s-way"
          label={w.contact}
          requiredMark={w.required}
          error={errorOf("s-way")}
          choices={ways}
          value={way}
          onChange={setWay}
          inline
        />
      </Form>
      {sent > 0 && (
        <Notice kind="success" title={w.sent}>
          {sent}
        </Notice>
      )}
    </>
  );
}
