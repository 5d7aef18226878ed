import type { ReactNode } from "react";

/** Text that opens on request; native, so that search and keyboard work. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-key-1000 underline underline-offset-4">
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="size-3 shrink-0 fill-current transition-transform [[open]>summary>&]:rotate-90"
        >
          <path d="M3 1l6 5-6 5z" />
        </svg>
        <span>{summary}</span>
      </summary>
      <div className="border-l-4 border-solid-gray-200 py-1 pl-4 max-md:[details_details>&]:border-l-0 max-md:[details_details>&]:pl-0">
        {children}
      </div>
    </details>
  );
}
