import type { ReactNode } from "react";
import { qrPath } from "./qr-path.ts";

interface Props {
  /** Rows of squares, true for dark, without the quiet margin. */
  readonly squares: readonly (readonly boolean[])[];
  /** What it is and what to do when one cannot scan it. The same content must stand on the page as text. */
  readonly label: string;
}

/** A QR code, black on white whatever the colours of the page are, else cameras fail. */
export function QrPicture({ squares, label }: Props): ReactNode {
  const size = squares.length + 8;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="h-auto w-full max-w-60 border border-solid-gray-420 forced-color-adjust-none"
    >
      <rect width={size} height={size} className="fill-white" />
      <path d={qrPath(squares)} className="fill-black" />
    </svg>
  );
}
