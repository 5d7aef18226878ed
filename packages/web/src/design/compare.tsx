import type { ReactNode } from "react";
import { Tag } from "./tag.tsx";

export interface CompareRow {
  readonly key: string;
  readonly term: ReactNode;
  readonly one: ReactNode;
  readonly other: ReactNode;
  readonly differs: boolean;
}

interface Props {
  /** Above the left and the right version: 「あなたの入力」「保存されている内容」. */
  readonly one: ReactNode;
  readonly other: ReactNode;
  readonly rows: readonly CompareRow[];
  /** Beside a row where the versions differ: 「ちがいがあります」. */
  readonly differs: ReactNode;
}

/** Two versions beside each other. Where they differ a word and a thick edge say so, never a colour alone. */
export function Compare({ one, other, rows, differs }: Props): ReactNode {
  return (
    <ul className="space-y-3">
      {rows.map((row) => (
        <li
          key={row.key}
          className={`break-inside-avoid rounded-8 border p-3 ${row.differs ? "border-2 border-l-8 border-orange-800" : "border-solid-gray-420"}`}
        >
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-700">
            {row.term}
            {row.differs && <Tag kind="warning">{differs}</Tag>}
          </p>
          <dl className="mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-2">
            <div className="min-w-0">
              <dt className="text-solid-gray-700">{one}</dt>
              <dd>{row.one}</dd>
            </div>
            <div className="min-w-0">
              <dt className="text-solid-gray-700">{other}</dt>
              <dd>{row.other}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
