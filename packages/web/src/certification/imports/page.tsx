import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Heading } from "../../app/heading.tsx";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { SignedInOnly } from "../../identity/index.ts";
import { Checked } from "./checked.tsx";
import { type CheckedTable, ImportForm } from "./import-form.tsx";

/** 申請と認定調査の結果を、表から取りこむ。 */
export function ImportPage(): ReactNode {
  usePageTitle("imports.title");
  return (
    <SignedInOnly needs={["survey", "create"]}>
      {({ chosen }) => (
        <div className="space-y-6 py-2">
          <p className="screen-only">
            <Link
              to="/cases"
              className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
            >
              <T k="case.back" />
            </Link>
          </p>
          <div className="max-w-[42rem]">
            <Heading title="imports.title" lead="imports.lead" />
          </div>
          {chosen?.role === "clerk" ? <Import /> : <T k="imports.notYours" />}
        </div>
      )}
    </SignedInOnly>
  );
}

/** First it is only read, and shown what would happen; then it is taken in. */
function Import(): ReactNode {
  const [checked, setChecked] = useState<CheckedTable | null>(null);
  const [turn, setTurn] = useState(0);
  return (
    <>
      <div className="max-w-[42rem]">
        <ImportForm
          key={turn}
          onChecked={setChecked}
          // what was checked is not what stands in the form any more
          onChange={() => setChecked(null)}
        />
      </div>
      {checked && (
        <Checked
          key={checked.id}
          checked={checked}
          onAnother={() => {
            setChecked(null);
            setTurn(turn + 1);
          }}
        />
      )}
    </>
  );
}
