import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { useSession } from "../session/use-session.ts";
import { entriesOf } from "./role-entries.ts";

/** The places of one's role, as entries of the main menu; for those who are not signed in, the way to sign in. */
export function RoleLinks({ className }: { className: string }): ReactNode {
  const { who, isKnown } = useSession();
  if (!isKnown) return null;
  if (!who) {
    return (
      <li>
        <Link to="/sign-in/{-$step}" className={className}>
          <T k="menu.signIn" />
        </Link>
      </li>
    );
  }
  return entriesOf(who.chosen?.role).map(({ to, label }) => (
    <li key={to}>
      <Link to={to} className={className} activeOptions={{ exact: to === "/people" }}>
        <T k={label} />
      </Link>
    </li>
  ));
}
