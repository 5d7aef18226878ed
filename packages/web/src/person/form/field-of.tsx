import type { ReactNode } from "react";
import type { FactField } from "./field-kind.tsx";

interface FieldOfProps {
  readonly field: FactField;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error: ReactNode;
}

/** The field of a fact, as its kind draws it. */
export function FieldOf({ field, ...props }: FieldOfProps): ReactNode {
  return field.input(props);
}
