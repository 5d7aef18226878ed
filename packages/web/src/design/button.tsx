import { Link } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";

export type ButtonKind = "solid" | "outline" | "text";

const base =
  "inline-flex min-h-11 items-center justify-center rounded-8 px-5 py-2 text-oln-16B-100 leading-[1.4]! underline-offset-4 hover:underline disabled:cursor-not-allowed";

const kinds: Readonly<Record<ButtonKind, string>> = {
  solid: "border border-transparent bg-key-900 text-white hover:bg-key-1000 disabled:bg-solid-gray-300",
  outline:
    "border border-key-900 bg-white text-key-900 hover:bg-key-50 disabled:border-solid-gray-300 disabled:text-solid-gray-600",
  text: "px-3 text-key-900 underline hover:bg-key-50",
};

/** A button of the Digital Agency design system: filled for the main act, outlined for others, text for the least. */
export function Button(props: ComponentProps<"button"> & { kind?: ButtonKind }) {
  const { kind = "solid", className = "", children, ...rest } = props;
  return (
    <button type="button" {...rest} className={`${base} ${kinds[kind]} ${className}`}>
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  to,
  kind = "solid",
  children,
}: {
  to: string;
  kind?: ButtonKind;
  children: ReactNode;
}) {
  return (
    <Link to={to} className={`${base} ${kinds[kind]}`}>
      {children}
    </Link>
  );
}
