import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useId, useRef } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { Furigana, T } from "../../app/words.tsx";
import type { Somebody } from "../answers.ts";
import { RoleName } from "../role-words.tsx";
import { signOut } from "../session/sign-out.ts";
import { useSession } from "../session/use-session.ts";

const entry =
  "flex min-h-11 w-full items-center rounded-8 px-4 py-2 text-left hover:bg-key-50 hover:underline";
const place =
  "m-auto max-w-[calc(100vw-2rem)] min-w-56 rounded-8 border border-solid-gray-600 bg-white p-1 text-solid-gray-900 supports-[position-area:bottom]:m-0 supports-[position-area:bottom]:my-1 supports-[position-area:bottom]:[position-area:bottom_span-left] [position-try-fallbacks:flip-block,flip-inline]";

/** Who is signed in and as what, with the ways to change it; nothing for others. */
export function AccountMenu(): ReactNode {
  const { who } = useSession();
  return who ? <OwnMenu who={who} /> : null;
}

/** A native popover: it closes by Esc, by going elsewhere, and gives the focus back. */
function OwnMenu({ who }: { who: Somebody }): ReactNode {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline-grid min-h-11 grid-cols-[auto_auto] items-center gap-x-2 rounded-8 border border-key-900 bg-white px-4 py-1 text-left leading-[1.4] text-key-1000 hover:bg-key-50"
      >
        <span className="sr-only">
          <T k="menu.me" />
        </span>
        <span className="font-700">
          <Furigana text={who.displayName} />
        </span>
        <span className="col-start-1">
          {who.chosen ? <RoleName role={who.chosen.role} /> : <T k="menu.noRole" />}
        </span>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="col-start-2 row-span-2 row-start-1 size-3 fill-current"
        >
          <path d="M1 3l5 6 5-6z" />
        </svg>
      </button>
      <OwnEntries id={id} who={who} />
    </>
  );
}

function OwnEntries({ id, who }: { id: string; who: Somebody }): ReactNode {
  const popover = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const leave = useMutation({ mutationFn: () => signOut(), onSuccess: () => navigate({ to: "/" }) });
  const close = () => popover.current?.hidePopover();
  return (
    <div ref={popover} id={id} popover="auto" className={place}>
      {who.chosen && (
        <p className="border-b border-solid-gray-420 px-4 py-2">
          <Furigana text={who.chosen.organisationName} />
        </p>
      )}
      <ProblemNotice error={leave.error} />
      <ul>
        {(who.grants.length > 1 || !who.chosen) && (
          <li>
            <Link to="/sign-in/{-$step}" params={{ step: "role" }} className={entry} onClick={close}>
              <T k="menu.role" />
            </Link>
          </li>
        )}
        <li>
          <Link to="/account" className={entry} onClick={close}>
            <T k="menu.account" />
          </Link>
        </li>
        <li>
          <button type="button" className={entry} onClick={() => leave.mutate()}>
            <T k="menu.signOut" />
          </button>
        </li>
      </ul>
    </div>
  );
}
