import type { ReactNode } from "react";

/** A box to tick in a dense row. */
export function Tick({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: () => void;
  children: ReactNode;
}): ReactNode {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1 pr-2">
      <input
        type="checkbox"
        checked={checked}
        onChange={onChange}
        className="size-6 shrink-0 accent-key-900"
      />
      <span>{children}</span>
    </label>
  );
}
