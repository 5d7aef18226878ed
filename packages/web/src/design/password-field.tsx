import { type ComponentProps, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Field, type FieldTexts, wideBox } from "./field.tsx";

type Props = Omit<ComponentProps<"input">, "type" | "value" | "onChange" | "className"> &
  FieldTexts & {
    readonly id: string;
    readonly autoComplete: "current-password" | "new-password";
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** 「パスワードを表示する」, on the switch. */
    readonly show: ReactNode;
  };

/** A secret to type; a switch shows it, and sending the form hides it again, so that no browser keeps it as a text. */
export function PasswordField(props: Props): ReactNode {
  const { id, label, requiredMark, optionalMark, hint, error, show, onChange, ...rest } = props;
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const switchId = useId();
  useEffect(() => {
    const form = input.current?.form;
    const hide = () => setShown(false);
    form?.addEventListener("submit", hide);
    return () => form?.removeEventListener("submit", hide);
  }, []);
  return (
    <Field {...{ id, label, requiredMark, optionalMark, hint, error }}>
      {(control) => (
        <>
          <input
            spellCheck={false}
            autoCapitalize="none"
            {...rest}
            {...control}
            ref={input}
            type={shown ? "text" : "password"}
            onChange={(event) => onChange(event.target.value)}
            className={`${wideBox} block`}
          />
          <label htmlFor={switchId} className="flex min-h-11 w-fit cursor-pointer items-start gap-3 py-2">
            <input
              type="checkbox"
              id={switchId}
              checked={shown}
              onChange={(event) => setShown(event.target.checked)}
              className="mt-0.5 size-6 shrink-0 accent-key-900"
            />
            <span>{show}</span>
          </label>
        </>
      )}
    </Field>
  );
}
