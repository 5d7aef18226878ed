import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useQuery } from "@tanstack/react-query";
import { T, useSay } from "../../app/words.tsx";
import { useSayDay } from "../../app/say-day.ts";
import { dayInJapan, useSayTime } from "../../app/say-time.ts";
import { Button, Card, QrPicture } from "../../design/index.ts";
import type { OpinionLinkSecret } from "../answers.ts";

type Printed = "link" | "code";

async function squaresOf(text: string): Promise<readonly (readonly boolean[])[]> {
  const { generate } = await import("lean-qr");
  const code = generate(text);
  const along = Array.from({ length: code.size }, (_, at) => at);
  return along.map((y) => along.map((x) => code.get(x, y)));
}

interface Props {
  readonly secret: OpinionLinkSecret;
  readonly onHandedOver: () => void;
}

/** The one-time link and its code, shown once: two cards, two prints, never on one paper. */
export function OpinionLinkCards({ secret, onHandedOver }: Props): ReactNode {
  const say = useSay();
  const sayDay = useSayDay();
  const { clock } = useSayTime();
  const { url, code, linkId, validUntil } = secret;
  const title = useRef<HTMLHeadingElement>(null);
  const [printed, setPrinted] = useState<Printed | null>(null);
  useEffect(() => title.current?.focus(), []);
  const { data: squares } = useQuery({
    queryKey: ["cases", "opinion-link", linkId],
    queryFn: () => squaresOf(url),
    gcTime: 0,
    networkMode: "always",
  });
  const print = (what: Printed) => {
    flushSync(() => setPrinted(what));
    window.print();
    setPrinted(null);
  };
  const onlyWhen = (what: Printed) => (printed === null || printed === what ? "" : "print:hidden");
  return (
    <div className="max-w-[42rem] space-y-6 py-2">
      <header className="space-y-2 print:hidden">
        <h1 ref={title} tabIndex={-1} className="text-std-28B-150">
          <T k="case.link.title" />
        </h1>
        <p>
          <T k="case.link.lead" />
        </p>
      </header>
      <div className={onlyWhen("link")}>
        <Card
          title={<T k="case.link.card" />}
          actions={
            <span className="screen-only">
              <Button kind="outline" onClick={() => print("link")}>
                <T k="case.link.print" />
              </Button>
            </span>
          }
        >
          <p>
            <T k="case.link.what" />
          </p>
          {squares && <QrPicture squares={squares} label={say("case.link.qr")} />}
          <p className="break-all" lang="en">
            {url}
          </p>
          <p>
            <T
              k="case.link.until"
              values={{ time: `${sayDay(dayInJapan(validUntil))} ${clock(validUntil)}` }}
            />
          </p>
        </Card>
      </div>
      <div className={onlyWhen("code")}>
        <Card
          title={<T k="case.code.card" />}
          actions={
            <span className="screen-only">
              <Button kind="outline" onClick={() => print("code")}>
                <T k="case.code.print" />
              </Button>
            </span>
          }
        >
          <p className="font-700">
            <T k="case.code.apart" />
          </p>
          <p className="text-std-28B-150 tracking-[0.2em] tabular-nums">{code}</p>
          <p>
            <T k="case.code.what" />
          </p>
        </Card>
      </div>
      <p className="print:hidden">
        <Button onClick={onHandedOver}>
          <T k="case.link.done" />
        </Button>
      </p>
    </div>
  );
}
