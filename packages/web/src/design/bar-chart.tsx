import { type ReactNode, useId } from "react";

/** One bar: its share of the whole width, from 0 to 1, and its value in words. */
export interface Bar {
  readonly key: string;
  readonly share: number;
  readonly value: ReactNode;
  /** The second kind of bar is hatched, so that it differs without colour. */
  readonly hatched?: boolean;
}

export interface BarRow {
  readonly key: string;
  readonly label: ReactNode;
  /** A second, quieter name. */
  readonly detail?: ReactNode;
  readonly bars: readonly Bar[];
}

/** What the kinds of bars stand for; shown only when there are two. */
export interface LegendEntry {
  readonly key: string;
  readonly label: ReactNode;
  readonly hatched: boolean;
}

export interface BarChartProps {
  /** The finding, in words. */
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly legend?: readonly LegendEntry[];
  readonly rows: readonly BarRow[];
}

/**
 * Horizontal bars. Labels and values are text, so they wrap, grow and are read aloud; only the bars are drawn.
 */
export function BarChart({ title, note, legend, rows }: BarChartProps): ReactNode {
  const hatch = useId();
  return (
    <figure className="break-inside-avoid">
      <figcaption className="text-std-16B-170 print:text-[0.9rem] print:leading-snug">{title}</figcaption>
      {note && (
        <p className="text-std-16N-170 text-solid-gray-700 print:text-[0.8rem] print:leading-snug">{note}</p>
      )}
      <Hatch id={hatch} />
      {legend && legend.length > 1 && (
        <ul className="mt-2 flex flex-wrap gap-x-6 print:mt-0.5 print:text-[0.8rem]">
          {legend.map((entry) => (
            <li key={entry.key} className="flex items-center gap-2">
              <svg aria-hidden="true" className="h-3 w-8 shrink-0">
                <Rect share={1} hatched={entry.hatched} hatch={hatch} />
              </svg>
              <span>{entry.label}</span>
            </li>
          ))}
        </ul>
      )}
      <ul className="mt-3 space-y-2 print:mt-1 print:space-y-1">
        {rows.map((row) => (
          <li
            key={row.key}
            className="break-inside-avoid sm:grid sm:grid-cols-[17rem_minmax(0,1fr)] print:grid print:grid-cols-[19rem_minmax(0,1fr)] print:items-center sm:items-center sm:gap-4"
          >
            <div className="print:text-[0.75rem] print:leading-none">
              {row.label}
              {row.detail && (
                <span className="block text-solid-gray-700 print:ml-2 print:inline">{row.detail}</span>
              )}
            </div>
            <div className="space-y-1 print:space-y-0">
              {row.bars.map((bar) => (
                <BarLine key={bar.key} bar={bar} hatch={hatch} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function BarLine({ bar, hatch }: { bar: Bar; hatch: string }): ReactNode {
  return (
    <div className="flex items-center gap-2">
      <svg aria-hidden="true" className="h-4 w-0 grow print:h-2.5">
        <line
          x1="0"
          x2="100%"
          y1="100%"
          y2="100%"
          className="stroke-solid-gray-420 forced-colors:stroke-[CanvasText]"
        />
        <Rect share={bar.share} hatched={bar.hatched ?? false} hatch={hatch} />
      </svg>
      <span className="w-28 shrink-0 text-right tabular-nums print:w-20 print:text-[0.75rem] print:leading-[1.15]">
        {bar.value}
      </span>
    </div>
  );
}

const ink = "text-key-900 forced-colors:text-[CanvasText]";

function Rect({ share, hatched, hatch }: { share: number; hatched: boolean; hatch: string }): ReactNode {
  const width = `${(Math.max(0, Math.min(1, share)) * 100).toFixed(2)}%`;
  return (
    <rect
      width={width}
      height="100%"
      className={ink}
      fill={hatched ? `url(#${hatch})` : "currentColor"}
      stroke={hatched ? "currentColor" : "none"}
    />
  );
}

function Hatch({ id }: { id: string }): ReactNode {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="6" className={ink} fill="currentColor" />
        </pattern>
      </defs>
    </svg>
  );
}
