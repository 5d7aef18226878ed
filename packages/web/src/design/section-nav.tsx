import type { ReactNode } from "react";

/** A part of the page: the id of its heading, and its name. */
export interface Section {
  readonly id: string;
  readonly label: ReactNode;
}

/** Links to the parts of this page. */
export function SectionNav({ label, sections }: { label: string; sections: readonly Section[] }): ReactNode {
  return (
    <nav aria-label={label} className="screen-only border-l-4 border-solid-gray-200 pl-3">
      <ul className="sm:flex sm:flex-wrap sm:gap-x-6">
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              className="inline-flex min-h-11 min-w-11 items-center text-key-1000 underline underline-offset-4 hover:decoration-2"
            >
              <span>{section.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
