import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { Furigana, T } from "../../app/words.tsx";
import { LinkButton, Notice } from "../../design/index.ts";
import type { Somebody } from "../answers.ts";
import { NewNotices } from "../notices/new-notices.tsx";
import { RoleName } from "../role-words.tsx";
import { actsOf, type NextAct } from "./acts.ts";

/** The first page of those who are signed in: what to do next, then what is new. */
export function RoleHome({ who }: { who: Somebody }): ReactNode {
  usePageTitle("roleHome.title");
  const [first, ...others] = actsOf(who.chosen?.role);
  return (
    <div className="max-w-2xl space-y-8 py-2">
      <header className="space-y-1">
        <h1 className="text-std-28B-150">
          <T k="roleHome.title" />
        </h1>
        <p>
          <T k="roleHome.hello" values={{ name: who.displayName }} />
          {who.chosen && (
            <>
              <span className="mx-3">
                <RoleName role={who.chosen.role} />
              </span>
              <Furigana text={who.chosen.organisationName} />
            </>
          )}
        </p>
      </header>
      {who.mustChangePassword && (
        <Notice kind="warning" title={<T k="account.password.must" />}>
          <p>
            <LinkButton to="/account" kind="outline">
              <T k="account.password.change" />
            </LinkButton>
          </p>
        </Notice>
      )}
      {first && <FirstAct act={first} />}
      {who.notices > 0 && <NewNotices />}
      {others.length > 0 && (
        <section aria-labelledby="other-acts" className="space-y-4">
          <h2 id="other-acts" className="text-std-20B-160">
            <T k="roleHome.also" />
          </h2>
          <ul className="space-y-4">
            {others.map((act) => (
              <OtherAct key={act.to} act={act} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function FirstAct({ act }: { act: NextAct }): ReactNode {
  return (
    <section
      aria-labelledby="first-act"
      className="space-y-4 rounded-12 border-2 border-key-900 bg-key-50 p-5 sm:p-6"
    >
      <h2 id="first-act" className="text-std-24B-150">
        <T k={act.title} />
      </h2>
      <p className="text-std-17N-170">
        <T k={act.what} />
      </p>
      <p>
        <LinkButton to={act.to}>
          <T k={act.title} />
        </LinkButton>
      </p>
    </section>
  );
}

function OtherAct({ act }: { act: NextAct }): ReactNode {
  return (
    <li className="border-l-4 border-solid-gray-200 pl-4">
      <Link
        to={act.to}
        className="inline-flex min-h-11 items-center font-700 text-key-1000 underline underline-offset-4"
      >
        <T k={act.title} />
      </Link>
      <p className="text-pretty">
        <T k={act.what} />
      </p>
    </li>
  );
}
