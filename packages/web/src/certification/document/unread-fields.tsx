import { type ReactNode, useSyncExternalStore } from "react";
import { T } from "../../app/words.tsx";
import { Notice } from "../../design/index.ts";
import { FieldLink } from "./field-link.tsx";
import { useFeed, usePlace } from "./use-part.ts";
import { FieldName } from "./words/field-name.tsx";

/** Fields in which something was typed that could not be written, so that nobody takes it for saved. */
export function UnreadFields({ onGo }: { onGo: (key: string) => void }): ReactNode {
  const feed = useFeed();
  const keys = useSyncExternalStore(feed.listen, feed.unread, feed.unread);
  if (keys === "") return null;
  return (
    <Notice kind="warning" title={<T k="document.unread.title" />}>
      <p>
        <T k="document.unread.why" />
      </p>
      <ul className="list-disc pl-6">
        {keys.split("\n").map((key) => (
          <FieldLink key={key} fieldKey={key} onGo={onGo}>
            <NameOf fieldKey={key} />
          </FieldLink>
        ))}
      </ul>
    </Notice>
  );
}

function NameOf({ fieldKey }: { fieldKey: string }): ReactNode {
  const { spec } = usePlace(fieldKey);
  return <FieldName spec={spec} />;
}
