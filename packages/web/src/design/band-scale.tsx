import type { ReactNode } from "react";

/** A place on the scale where something begins. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

export interface BandScaleProps {
  readonly value: number;
  readonly most: number;
  readonly marks: readonly Mark[];
  /** The same in words, for those who do not see the drawing. */
  readonly label: string;
}

const ink = "text-key-900 forced-colors:text-[CanvasText]";
const line = "stroke-solid-gray-600 forced-colors:stroke-[CanvasText]";

function percent(part: number, whole: number): string {
  return `${(Math.max(0, Math.min(1, part / whole)) * 100).toFixed(2)}%`;
}

/** One bar over a scale that is divided into bands. */
export function BandScale({ value, most, marks, label }: BandScaleProps): ReactNode {
  return (
    <svg role="img" aria-label={label} className="h-16 w-full print:h-[3.75rem] overflow-visible">
      <rect y="4" width={percent(value, most)} height="20" fill="currentColor" className={ink} />
      <line x1="0" x2="100%" y1="32" y2="32" className={line} />
      {marks.map((mark) => (
        <g key={mark.at}>
          <line
            x1={percent(mark.at, most)}
            x2={percent(mark.at, most)}
            y1="0"
            y2="38"
            strokeDasharray="3 2"
            className={line}
          />
          <text
            x={percent(mark.at, most)}
            y="54"
            textAnchor="middle"
            fill="currentColor"
            className="text-[0.8125rem] tabular-nums"
          >
            {mark.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
