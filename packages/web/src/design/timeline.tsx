import type { ReactNode } from "react";

export interface Happening {
  readonly key: string;
  /** The time in words. */
  readonly time: ReactNode;
  /** The same for machines: `2026-11-21T09:30:00+09:00`. */
  readonly dateTime?: string;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** What has happened, in the order of the list. */
export function Timeline({ happenings }: { happenings: readonly Happening[] }): ReactNode {
  return (
    <ol className="ml-2 border-l-2 border-solid-gray-420">
      {happenings.map(({ key, time, dateTime, title, children }) => (
        <li key={key} className="relative break-inside-avoid pb-5 pl-6 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[0.5625rem] size-4 rounded-full border-2 border-key-900 bg-white"
          />
          <p className="text-solid-gray-700 tabular-nums">
            <time dateTime={dateTime}>{time}</time>
          </p>
          <p className="font-700">{title}</p>
          {children && <div className="mt-1 space-y-2">{children}</div>}
        </li>
      ))}
    </ol>
  );
}
