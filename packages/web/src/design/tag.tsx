import type { ReactNode } from "react";

export type TagKind = "neutral" | "info" | "success" | "warning" | "error";

const kinds: Readonly<Record<TagKind, string>> = {
  neutral: "border-solid-gray-600 bg-solid-gray-50 text-solid-gray-800",
  info: "border-key-900 bg-key-50 text-key-1000",
  success: "border-green-800 bg-green-50 text-green-1000",
  warning: "border-orange-800 bg-orange-50 text-orange-1000",
  error: "border-red-900 bg-red-50 text-red-1000",
};

/** A state in a word; the colour only repeats it. */
export function Tag({
  kind = "neutral",
  children,
}: {
  kind?: TagKind | undefined;
  children: ReactNode;
}): ReactNode {
  return (
    <span
      className={`inline-block rounded-4 break-keep wrap-break-word border px-2 text-std-16N-170 leading-[1.6]! ${kinds[kind]}`}
    >
      {children}
    </span>
  );
}
