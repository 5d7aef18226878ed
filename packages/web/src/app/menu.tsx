import { Link, useLocation } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { RoleLinks, useSession } from "../identity/index.ts";
import { T, useSay } from "./words.tsx";

const menuLink =
  "inline-flex min-h-11 items-center px-3 underline-offset-4 hover:underline data-[status=active]:font-700 data-[status=active]:underline";

/** On a telephone all but the first places fold away, and come with one touch. The last one is what folds them. */
const folded = "max-sm:[&>li:nth-child(n+4):not(:last-child)]:hidden";

/** The main menu. Those who are signed in have many places in it. */
export function Menu(): ReactNode {
  const say = useSay();
  const { who } = useSession();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [openAt, setOpenAt] = useState<string | null>(null);
  // a menu that was opened folds again on the next page
  const isOpen = openAt === path;
  const isFolded = Boolean(who) && !isOpen;
  return (
    <nav aria-label={say("app.menu")}>
      <ul className={`-mx-3 flex flex-wrap ${isFolded ? folded : ""}`}>
        <li>
          <Link to="/" className={menuLink} activeOptions={{ exact: true }}>
            <T k="app.menu.home" />
          </Link>
        </li>
        <RoleLinks className={menuLink} />
        <li>
          <Link to="/grading" className={menuLink}>
            <T k="app.menu.grading" />
          </Link>
        </li>
        <li>
          <Link to="/support" className={menuLink}>
            <T k="support.menu" />
          </Link>
        </li>
        <li>
          <Link to="/diseases" className={menuLink}>
            <T k="app.menu.diseases" />
          </Link>
        </li>
        {who && (
          <li className="sm:hidden">
            <button
              type="button"
              aria-expanded={isOpen}
              className={`${menuLink} underline`}
              onClick={() => setOpenAt(isOpen ? null : path)}
            >
              <T k={isOpen ? "menu.less" : "menu.more"} />
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
