import type { Amount } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { Official, T } from "../../app/words.tsx";
import { ToConfirm } from "./verdict-tag.tsx";

const yen = new Intl.NumberFormat("ja-JP");

/** Sums of money with their names. */
export function Amounts({ amounts }: { amounts: readonly Amount[] }): ReactNode {
  return (
    <dl className="space-y-2">
      {amounts.map((amount) => (
        <div key={`${amount.label} ${amount.note ?? ""}`} className="break-inside-avoid">
          <dt>
            <Official text={amount.label} />
          </dt>
          <dd>
            <strong className="font-700 tabular-nums">
              <Yen sum={amount.yen} />
            </strong>{" "}
            {amount.toConfirm && <ToConfirm />}
            {amount.note && (
              <span className="block text-solid-gray-700">
                <Official text={amount.note} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Yen({ sum }: { sum: number | null }): ReactNode {
  if (sum === null) return <T k="support.yen.missing" />;
  return <T k="support.yen" values={{ sum: yen.format(sum) }} />;
}
