import { type ReactNode, useId } from "react";

interface Props {
  readonly title: ReactNode;
  /** The level of the heading: 2 right under the title of the page. */
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
  /** What can be done with it, at its foot. */
  readonly actions?: ReactNode;
}

/** A part of a page that belongs together, in a frame, under its own heading. */
export function Card({ title, level = 2, children, actions }: Props): ReactNode {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      aria-labelledby={id}
      className="min-w-0 space-y-3 rounded-12 border border-solid-gray-420 bg-white p-4 sm:p-6"
    >
      <Heading id={id} className="text-std-20B-160">
        {title}
      </Heading>
      {children}
      {actions && <div className="flex flex-wrap gap-3 pt-2">{actions}</div>}
    </section>
  );
}
