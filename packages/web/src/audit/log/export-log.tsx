import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useRef } from "react";
import { askText, Problem, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button, saveText, useLate } from "../../design/index.ts";
import type { Filter } from "./filter.ts";

const types = { csv: "text/csv;charset=utf-8", ndjson: "application/x-ndjson;charset=utf-8" } as const;

type Format = keyof typeof types;

/** Takes what the search found along as a file. It may take minutes, so it can be stopped. */
export function ExportLog({ filter }: { filter: Filter }): ReactNode {
  const stop = useRef<AbortController>(null);
  const take = useMutation({
    mutationFn: async (format: Format) => {
      const { signal } = (stop.current = new AbortController());
      const text = await askText("POST", "/api/audit/export", { body: { ...filter, format }, signal });
      const name = `audit-${filter.from}-${filter.to}.${format}`;
      saveText(name, text, types[format]);
      return name;
    },
  });
  const late = useLate(take.isPending);
  const start = (format: Format) => () => {
    if (!take.isPending) take.mutate(format);
  };
  return (
    <div className="screen-only space-y-3">
      <p className="max-w-2xl text-pretty">
        <T k="audit.export.what" />
      </p>
      <p className="max-w-2xl text-pretty">
        <T k="audit.export.cap" />
      </p>
      <ProblemNotice error={take.error instanceof Problem ? take.error : null} />
      <ul className="flex flex-wrap gap-x-8 gap-y-3">
        <Way format="csv" isBusy={take.isPending} onStart={start("csv")} />
        <Way format="ndjson" isBusy={take.isPending} onStart={start("ndjson")} />
      </ul>
      <output className="block min-h-[1.7em]">
        {take.isPending && late && <T k="audit.export.busy" />}
        {take.isSuccess && <T k="audit.export.done" values={{ name: take.data }} />}
      </output>
      {take.isPending && late && (
        <Button kind="outline" onClick={() => stop.current?.abort()}>
          <T k="audit.export.stop" />
        </Button>
      )}
    </div>
  );
}

interface WayProps {
  readonly format: Format;
  readonly isBusy: boolean;
  readonly onStart: () => void;
}

function Way({ format, isBusy, onStart }: WayProps): ReactNode {
  return (
    <li className="space-y-1">
      <Button
        kind="outline"
        aria-disabled={isBusy}
        aria-describedby={`audit-export-${format}`}
        className="aria-disabled:cursor-wait"
        onClick={onStart}
      >
        <T k={`audit.export.${format}`} />
      </Button>
      <p id={`audit-export-${format}`} className="text-solid-gray-700">
        <T k={`audit.export.${format}.what`} />
      </p>
    </li>
  );
}
