import { textOf } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { useSayDay } from "../../../app/say-day.ts";
import { T } from "../../../app/words.tsx";
import { DescriptionList, Tag } from "../../../design/index.ts";
import { useDocumentPart } from "../../document/index.ts";
import type { OpinionRequestWords } from "../desk/setting.ts";

/** Who asks, about whom, until when. What the case does not tell this reader stands in the opinion itself. */
export function RequestFacts({ request }: { request: OpinionRequestWords }): ReactNode {
  const sayDay = useSayDay();
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const { asker, due, daysLate } = request;
  const text = (key: string, known: string | null) => known ?? textOf(values, key);
  const personName = text("applicant.name", request.personName);
  const personKana = text("applicant.kana", request.personKana);
  const birthDay = text("applicant.bornOn", request.birthDay);
  const facility = text("institution.name", request.facility);
  const rows = [
    { key: "asker", term: <T k="opinion.request.asker" />, value: asker },
    {
      key: "person",
      term: <T k="opinion.request.person" />,
      value: personName && (
        <>
          {personName}
          {personKana && <span className="text-solid-gray-700">（{personKana}）</span>}
          {birthDay && <T k="opinion.request.born" values={{ day: sayDay(birthDay) }} />}
        </>
      ),
    },
    { key: "facility", term: <T k="opinion.request.facility" />, value: facility },
    {
      key: "due",
      term: <T k="opinion.request.due" />,
      value: due && (
        <>
          {sayDay(due)}{" "}
          {daysLate > 0 && (
            <Tag kind="warning">
              <T k="opinion.request.late" values={{ days: daysLate }} />
            </Tag>
          )}
        </>
      ),
    },
  ];
  return <DescriptionList rows={rows.filter(({ value }) => value)} />;
}
