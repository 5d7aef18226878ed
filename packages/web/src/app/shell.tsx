import { Link, Outlet, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { AccountMenu, DemoBanner, SessionWatch } from "../identity/index.ts";
import { Menu } from "./menu.tsx";
import { Switches } from "./switches.tsx";
import { T } from "./words.tsx";

/** What surrounds every page: the way past the head, name, menu, display switches, main part and foot. */
export function Shell(): ReactNode {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-white focus:p-4 focus:underline"
      >
        <T k="app.skip" />
      </a>
      <DemoBanner />
      <header className="screen-only border-b border-solid-gray-420">
        <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-6 px-4 py-2 max-sm:pt-1 max-sm:pb-0">
          <p>
            <Link to="/" className="inline-flex min-h-11 items-center text-std-20B-150 text-key-1000">
              <T k="app.name" />
            </Link>
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:contents">
            <div className="max-sm:order-last">
              <Switches />
            </div>
            <AccountMenu />
          </div>
        </div>
        <div className="mx-auto max-w-5xl px-4">
          <Menu />
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-5xl grow px-4 py-6 outline-none print:p-0"
      >
        <Outlet />
      </main>
      <Foot />
      <SessionWatch />
    </div>
  );
}

/** What the foot says about the estimate belongs to the pages that estimate. */
function Foot(): ReactNode {
  const isGrading = useLocation({ select: ({ pathname }) => pathname.startsWith("/grading") });
  return (
    <footer className="screen-only mt-12 border-t border-solid-gray-420 bg-solid-gray-50">
      <div className="mx-auto max-w-5xl space-y-1 px-4 py-6 text-std-16N-170">
        {isGrading && (
          <>
            <p>
              <T k="app.footer.notice" />
            </p>
            <p>
              <T k="app.footer.law" />
            </p>
          </>
        )}
        <p>
          <T k="app.footer.licence" />
        </p>
        <p>
          <a href="/api/docs" className="inline-flex min-h-11 items-center underline underline-offset-4">
            <T k="app.menu.api" />
          </a>
        </p>
      </div>
    </footer>
  );
}
