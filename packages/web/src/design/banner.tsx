import type { ReactNode } from "react";

export type BannerKind = "info" | "warning" | "error";

const kinds: Readonly<Record<BannerKind, string>> = {
  info: "border-key-900 bg-key-50",
  warning: "border-orange-800 bg-orange-50",
  error: "border-red-900 bg-red-50",
};

interface Props {
  readonly kind: BannerKind;
  /** Names the strip for those who jump between regions, for example 「お知らせ」. */
  readonly label: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A strip across the whole width for what holds on every page, for example that this is a place to practise. */
export function Banner({ kind, label, children, actions }: Props): ReactNode {
  return (
    <section aria-label={label} className={`border-y-2 ${kinds[kind]}`}>
      <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-2">
        <div className="min-w-0 text-pretty">{children}</div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </section>
  );
}
