import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LinkButton } from "../design/index.ts";
import { RoleHome, SignedInOnly, useSession } from "../identity/index.ts";
import type { TextKey } from "./text.ts";
import { T } from "./words.tsx";
import { usePageTitle } from "./page-title.ts";

const points: readonly (readonly [title: TextKey, text: TextKey])[] = [
  ["home.private.title", "home.private.text"],
  ["home.unknown.title", "home.unknown.text"],
  ["home.law.title", "home.law.text"],
];

/** What else can be done here without signing in. */
const tiles: readonly {
  readonly to: "/diseases" | "/check" | "/grading" | "/knowledge";
  readonly title: TextKey;
  readonly text: TextKey;
}[] = [
  { to: "/diseases", title: "disease.find.title", text: "home.diseases.text" },
  { to: "/check", title: "check.title", text: "home.check.text" },
  { to: "/grading", title: "app.menu.grading", text: "home.grading.text" },
  { to: "/knowledge", title: "knowledge.title", text: "home.knowledge.text" },
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
      <div className="space-y-2">
        <p>
          <LinkButton to="/support">
            <T k="support.title" />
          </LinkButton>
        </p>
        <p>
          <T k="support.tile.text" />
        </p>
      </div>
      <ul className="border-t border-solid-gray-420">
        {tiles.map(({ to, title, text }) => (
          <li key={to} className="border-b border-solid-gray-420">
            <Link to={to} className="group block py-4 hover:bg-key-50">
              <span className="block text-std-20B-160 text-key-1000 underline underline-offset-4 group-hover:decoration-2">
                <T k={title} />
              </span>
              <span className="block">
                <T k={text} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <LinkButton to="/sign-in" kind="outline">
          <T k="home.signIn" />
        </LinkButton>
      </p>
      <dl className="space-y-6">
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
