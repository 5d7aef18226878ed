import type { ReactNode } from "react";

/** Where there is nothing yet: what will be here, and the first act. */
export function Empty({ title, act, children }: { title: ReactNode; act?: ReactNode; children?: ReactNode }) {
  return (
    <div className="space-y-3 rounded-8 border border-dashed border-solid-gray-600 p-6">
      <p className="text-std-17B-170">{title}</p>
      {children}
      {act && <div className="flex flex-wrap gap-3">{act}</div>}
    </div>
  );
}
