import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import type { TextKey } from "../../app/text.ts";
import { T, useSay } from "../../app/words.tsx";
import { SectionNav } from "../../design/index.ts";
import type { Somebody } from "../answers.ts";
import { SignedInOnly } from "../guard/signed-in-only.tsx";
import { AllNotices } from "../notices/all-notices.tsx";
import { Devices } from "./devices.tsx";
import { MyData } from "./my-data.tsx";
import { OutsideSignIn } from "./outside-sign-in.tsx";
import { Passkeys } from "./passkeys.tsx";
import { PasswordPart } from "./password-part.tsx";
import { SecondFactor } from "./second-factor.tsx";

interface Part {
  readonly id: string;
  readonly title: TextKey;
  readonly show: (who: Somebody) => ReactNode;
}

const parts: readonly Part[] = [
  { id: "me", title: "account.me", show: (who) => <MyData who={who} /> },
  { id: "password", title: "account.password", show: () => <PasswordPart /> },
  { id: "code", title: "account.code", show: () => <SecondFactor /> },
  { id: "passkeys", title: "account.passkeys", show: () => <Passkeys /> },
  { id: "devices", title: "account.devices", show: () => <Devices /> },
  { id: "outside", title: "account.openid", show: () => <OutsideSignIn /> },
  { id: "notices", title: "notice.title", show: () => <AllNotices /> },
];

/** My account: my data, the ways I sign in, where I am signed in, what I was told. */
export function AccountPage(): ReactNode {
  usePageTitle("account.title");
  return <SignedInOnly>{(who) => <Settings who={who} />}</SignedInOnly>;
}

function Settings({ who }: { who: Somebody }): ReactNode {
  const say = useSay();
  const sections = parts.map(({ id, title }) => ({ id, label: <T k={title} /> }));
  return (
    <div className="max-w-3xl space-y-8 py-2">
      <h1 className="text-std-28B-150">
        <T k="account.title" />
      </h1>
      <SectionNav label={say("account.contents")} sections={sections} />
      {parts.map(({ id, title, show }) => (
        <section key={id} aria-labelledby={id} className="space-y-4 border-t border-solid-gray-420 pt-6">
          <h2 id={id} tabIndex={-1} className="text-std-22B-150">
            <T k={title} />
          </h2>
          {show(who)}
        </section>
      ))}
    </div>
  );
}
