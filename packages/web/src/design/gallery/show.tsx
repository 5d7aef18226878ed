import type { ReactNode } from "react";

/** One part of the page, under a heading that can be linked to. */
export function Show({
  id,
  title,
  children,
}: {
  id: string;
  title: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <section aria-labelledby={id} className="space-y-6 border-t border-solid-gray-420 pt-6">
      <h2 id={id} className="text-std-24B-150">
        {title}
      </h2>
      {children}
    </section>
  );
}
