import { type ReactNode, useRef, useState } from "react";
import { useSayTime } from "../../app/say-time.ts";
import { T } from "../../app/words.tsx";
import { Button, Notice, TextField } from "../../design/index.ts";
import type { Invitation } from "./answers.ts";

interface Props {
  readonly invitation: Invitation;
  readonly onDone: () => void;
}

/** The link by which an account sets its password, shown this once: to copy and hand over. */
export function InvitationLink({ invitation: { link, expiresAt }, onDone }: Props): ReactNode {
  const { time } = useSayTime();
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    place.current?.querySelector("input")?.select();
    try {
      await navigator.clipboard.writeText(link ?? "");
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  if (link === undefined) {
    return (
      <div className="max-w-2xl space-y-4 py-2">
        <Notice kind="warning" title={<T k="accounts.link.gone" />}>
          <p>
            <T k="accounts.link.gone.what" />
          </p>
        </Notice>
        <Button onClick={onDone}>
          <T k="accounts.back" />
        </Button>
      </div>
    );
  }
  return (
    <div className="max-w-2xl space-y-4 py-2">
      <h1 className="text-std-28B-150">
        <T k="accounts.link.title" />
      </h1>
      <p>
        <T k="accounts.link.what" />
      </p>
      <p>
        <T k="accounts.link.expires" values={{ time: time(expiresAt) }} />
      </p>
      <div ref={place}>
        <TextField
          id="invitation-link"
          label={<T k="accounts.link.label" />}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => void copy()}>
          <T k="accounts.link.copy" />
        </Button>
        <Button kind="outline" onClick={onDone}>
          <T k="accounts.link.done" />
        </Button>
        <output className="block">
          {copied !== null && <T k={copied ? "accounts.link.copied" : "accounts.link.notCopied"} />}
        </output>
      </div>
    </div>
  );
}
