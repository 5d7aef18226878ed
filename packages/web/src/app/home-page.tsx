import type { ReactNode } from "react";
import { LinkButton } from "../design/index.ts";
import { RoleHome, SignedInOnly, useSession } from "../identity/index.ts";
import type { TextKey } from "./text.ts";
import { T } from "./words.tsx";
import { usePageTitle } from "./page-title.ts";

const points: readonly (readonly [title: TextKey, text: TextKey])[] = [
  ["home.private.title", "home.private.text"],
  ["home.two.title", "home.two.text"],
  ["home.law.title", "home.law.text"],
];

/** For everyone: what this is; for those who are signed in: what they do next. */
export function HomePage(): ReactNode {
  const { session, isKnown } = useSession();
  if (isKnown && !session?.signedIn) return <PublicHome />;
  return <SignedInOnly>{(who) => <RoleHome who={who} />}</SignedInOnly>;
}

function PublicHome(): ReactNode {
  usePageTitle("home.title");
  return (
    <div className="max-w-2xl space-y-8 py-4">
      <h1 className="text-std-28B-150 md:text-std-36B-140">
        <T k="home.title" />
      </h1>
      <p className="text-std-18N-160">
        <T k="home.lead" />
      </p>
      <p>
        <LinkButton to="/grading">
          <T k="home.start" />
        </LinkButton>
      </p>
      <p>
        <LinkButton to="/sign-in" kind="outline">
          <T k="home.signIn" />
        </LinkButton>
      </p>
      <dl className="space-y-6 border-t border-solid-gray-420 pt-8">
        {points.map(([title, text]) => (
          <div key={title}>
            <dt className="text-std-20B-160">
              <T k={title} />
            </dt>
            <dd>
              <T k={text} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
