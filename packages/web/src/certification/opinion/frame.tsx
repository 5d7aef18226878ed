import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Notice } from "../../design/index.ts";
import type { OpinionSetting } from "./desk/setting.ts";
import { Begin } from "./head/begin.tsx";
import { Purpose } from "./head/purpose.tsx";
import { Refuse } from "./head/refuse.tsx";
import { RequestFacts } from "./head/request.tsx";

interface Props {
  readonly setting: OpinionSetting;
  /** Present where the papers of the case can be fetched. */
  readonly caseId?: string;
  /** What else has to be known, for example how long a link opens. */
  readonly note?: ReactNode;
  /** The opinion itself, once it is begun. */
  readonly children: ReactNode;
}

const link = "inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4";

/** Inside a DocumentProvider: title, what the opinion is for, who asks for it; then the opinion, or the way to begin it. */
export function Frame({ setting, caseId, note, children }: Props): ReactNode {
  const { isPaper, request, status } = setting;
  return (
    <div className="max-w-4xl space-y-6 py-2">
      <h1 className="text-std-28B-150">
        <T k="opinion.title" />
      </h1>
      {isPaper && (
        <Notice kind="warning" title={<T k="opinion.paper" />}>
          <p>
            <T k="opinion.paper.what" />
          </p>
        </Notice>
      )}
      {!isPaper && <Purpose />}
      <RequestFacts request={request} />
      {note && <p className="text-solid-gray-700">{note}</p>}
      {caseId && (
        <ul className="screen-only flex flex-wrap gap-x-6">
          {status !== "none" && (
            <li>
              <a className={link} href={`/api/cases/${caseId}/papers/opinion`}>
                <T k="opinion.pdf" />
              </a>
            </li>
          )}
          <li>
            <a className={link} href={`/api/cases/${caseId}/papers/opinion?blank=true`}>
              <T k="opinion.pdf.blank" />
            </a>
          </li>
        </ul>
      )}
      {status === "none" && <Begin setting={setting} />}
      {status !== "none" && status !== "refused" && children}
      <Refuse setting={setting} />
    </div>
  );
}
