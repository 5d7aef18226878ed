import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "./button.tsx";
import { Field, type FieldTexts } from "./field.tsx";
import { sizeInWords } from "./file-size.ts";

interface Props extends FieldTexts {
  readonly id: string;
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  /** As in HTML: `.csv,application/pdf`. */
  readonly accept?: string;
  /** Which kinds and how large, in words. */
  readonly limit?: ReactNode;
  /** On the button that takes the file back. */
  readonly remove: ReactNode;
  readonly disabled?: boolean;
}

/** A file to hand over: by button, or dropped on it. The full name stands beneath, since browsers cut it. */
export function FileField({ id, file, onFile, accept, limit, remove, disabled, ...texts }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The element keeps its file until told: the same one could not be chosen again.
    if (!file && input.current) input.current.value = "";
  }, [file]);
  return (
    <Field id={id} {...texts} alsoDescribedBy={`${limit ? `${id}-limit ` : ""}${id}-chosen`}>
      {(control) => (
        <>
          {limit && (
            <p id={`${id}-limit`} className="text-solid-gray-700">
              {limit}
            </p>
          )}
          <input
            {...control}
            ref={input}
            type="file"
            accept={accept}
            disabled={disabled}
            onChange={(event) => onFile(event.target.files?.[0] ?? null)}
            className="block w-full max-w-lg rounded-8 border border-dashed border-solid-gray-600 p-2 file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-8 file:border file:border-solid file:border-key-900 file:bg-white file:px-4 file:text-key-900 aria-invalid:border-2 aria-invalid:border-error-2"
          />
          <output id={`${id}-chosen`} htmlFor={id} className="block break-all">
            {file && `${file.name}（${sizeInWords(file.size)}）`}
          </output>
          {file && (
            <Button
              kind="text"
              className="-ml-5"
              onClick={() => {
                input.current?.focus();
                onFile(null);
              }}
            >
              {remove}
            </Button>
          )}
        </>
      )}
    </Field>
  );
}
