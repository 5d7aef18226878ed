import { type ReactNode, useEffect, useId, useRef } from "react";

/** One thing that is wrong, and the id of the field or group where it can be put right. */
export interface FieldError {
  readonly id: string;
  readonly message: ReactNode;
}

interface Props {
  readonly title: ReactNode;
  readonly errors: readonly FieldError[];
  /** The number of the attempt: with each new one the list takes the focus again. */
  readonly attempt?: number;
}

const fillable = "input:not([type=hidden]), select, textarea, button";

/** Brings the field into view together with its label, and puts the focus into it. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  const target = place?.matches(fillable) ? place : (place?.querySelector<HTMLElement>(fillable) ?? place);
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
  (label ?? place)?.scrollIntoView({ block: "start" });
  target?.focus({ preventScroll: true });
}

/** What is wrong in a form, at its top. It takes the focus when it appears; each line leads to its field. */
export function ErrorSummary({ attempt = 0, ...props }: Props): ReactNode {
  return props.errors.length > 0 && <Summary key={attempt} {...props} />;
}

function Summary({ title, errors }: Props): ReactNode {
  const box = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={id}
      className="rounded-8 border-2 border-l-8 border-error-2 bg-white p-4"
    >
      <h2 id={id} className="text-std-17B-170">
        {title}
      </h2>
      <ul className="mt-1 list-disc pl-5">
        {errors.map((error) => (
          <li key={error.id}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(error.id);
              }}
              className="inline-flex min-h-11 items-center text-error-2 underline underline-offset-4"
            >
              <span>{error.message}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
