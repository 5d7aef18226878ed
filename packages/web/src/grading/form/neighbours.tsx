import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { Furigana, useSay } from "../../app/words.tsx";
import { Button, type ButtonKind } from "../../design/index.ts";
import type { Section } from "../paper/index.ts";
import { goToSection } from "./go-to.ts";

/** The ways to the chapter before and after. */
export function Neighbours({
  before,
  after,
}: {
  before?: Section | undefined;
  after?: Section | undefined;
}): ReactNode {
  return (
    <div className="flex flex-wrap gap-3">
      {after && <Way to={after} words="form.next" kind="outline" data-after />}
      {before && <Way to={before} words="form.previous" kind="text" />}
    </div>
  );
}

interface WayProps {
  readonly to: Section;
  readonly words: TextKey;
  readonly kind: ButtonKind;
  readonly "data-after"?: boolean;
}

function Way({ to, words, ...rest }: WayProps): ReactNode {
  const say = useSay();
  const name = [to.number, say(to.heading.words)].filter(Boolean).join(" ");
  return (
    <Button onClick={() => goToSection(to)} {...rest}>
      <Furigana text={say(words, { name })} />
    </Button>
  );
}
