import type { ReactNode } from "react";

export type NoticeKind = "info" | "success" | "warning" | "error";

const kinds: Readonly<Record<NoticeKind, string>> = {
  info: "border-key-900",
  success: "border-success-2",
  warning: "border-warning-orange-2",
  error: "border-error-2",
};

/** A boxed message. The kind is said in words by the title, never by the colour alone. */
export function Notice({
  kind,
  title,
  children,
}: {
  kind: NoticeKind;
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={`rounded-8 border-2 border-l-8 bg-white p-4 ${kinds[kind]}`}>
      <p className="text-std-17B-170">{title}</p>
      {children && <div className="mt-1 space-y-2">{children}</div>}
    </div>
  );
}
