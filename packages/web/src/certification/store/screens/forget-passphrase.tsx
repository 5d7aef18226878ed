import { type ReactNode, useState } from "react";
import { T } from "../../../app/words.tsx";
import { Button, Confirm, Disclosure } from "../../../design/index.ts";
import { forgetPassphrase } from "../device/passphrase.ts";

/** The way out for who has forgotten the passphrase; says first what is lost by it. */
export function ForgetPassphrase(): ReactNode {
  const [asks, setAsks] = useState(false);
  return (
    <Disclosure summary={<T k="store.forget" />}>
      <div className="space-y-3">
        <p>
          <T k="store.forget.what" />
        </p>
        <Button kind="outline" onClick={() => setAsks(true)}>
          <T k="store.forget.do" />
        </Button>
      </div>
      <Confirm
        open={asks}
        title={<T k="store.forget.ask" />}
        yes={<T k="store.forget.yes" />}
        no={<T k="store.cancel" />}
        onAnswer={(yes) => {
          setAsks(false);
          if (yes) void forgetPassphrase();
        }}
      >
        <p>
          <T k="store.forget.lost" />
        </p>
      </Confirm>
    </Disclosure>
  );
}
