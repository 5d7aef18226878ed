import { type CivilDay, formatDay } from "@yorisoi/rules/calendar";
import type { Envelope } from "@yorisoi/rules/person";
import { aroundOf, type Paper, type Person, type Sheet } from "./paper.ts";

/** Where a letter goes: what shows in the window of the envelope, and nothing else. */
export interface Recipient {
  readonly postcode: string;
  /** Lines of the address. */
  readonly address: readonly string[];
  readonly organisation?: string;
  readonly name: string;
  readonly honorific: "様" | "先生" | "御中";
}

/** A letter that asks a doctor for an opinion, or reminds of it. It has no place for a disease. */
export interface OpinionLetterPaper extends Paper {
  /** 0: the request; from 1 on: how many times it was reminded. */
  readonly reminder: number;
  readonly to: Recipient;
  /** What may stand outside, from `envelopeFor` of the rules. */
  readonly envelope: Envelope;
  readonly writtenOn: CivilDay;
  readonly askedOn: CivilDay;
  readonly dueOn: CivilDay;
  readonly person: Person;
  /** Where to answer on the screen; the code comes separately. */
  readonly link?: string;
  readonly contact: { readonly name: string; readonly phone: string };
}

const inWords = (on: CivilDay) => formatDay(on, "both");

function opening({ reminder, askedOn, dueOn }: OpinionLetterPaper): readonly string[] {
  if (reminder === 0) {
    return [
      "いつもお世話になっております。",
      `下の方について、医師意見書のご記入をお願いします。${inWords(dueOn)}までにいただけますと助かります。`,
      "審査会は、この意見書を読んで、どのくらいの手助けがいるかを話し合います。症状が重い時の様子と、変わり方を、ふだんの言葉で書いてください。",
    ];
  }
  return [
    "いつもお世話になっております。",
    `${inWords(askedOn)}にお願いした医師意見書が、まだ届いていません。お忙しいところ恐れ入りますが、${inWords(dueOn)}までにお願いします。`,
    "すでにお送りくださっていたら、行き違いをお許しください。書くことが難しい事情がありましたら、下の連絡先へお知らせください。",
  ];
}

const ways = (link: string | undefined): readonly string[] => [
  ...(link
    ? [
        `画面で書く：${link} を開き、別にお送りする番号を入れてください。この宛先は一人分だけに、一度だけ使えます。`,
      ]
    : []),
  "紙で書く：同封の用紙に書き、返信用の封筒でお送りください。",
];

/** 依頼状 or 督促状 for a window envelope (長形3号, A4 folded in three). */
export function opinionLetterSheet(paper: OpinionLetterPaper): Sheet {
  const { to, envelope, person, dueOn, writtenOn, link, contact, reminder } = paper;
  const title = reminder === 0 ? "医師意見書のお願い" : "医師意見書のお願い（再度のご連絡）";
  return {
    template: "letter",
    data: {
      ...aroundOf(paper),
      title,
      short: "医師意見書のお願い",
      to: { ...to, organisation: to.organisation ?? null },
      sender: envelope.sender,
      writtenOn: inWords(writtenOn),
      paragraphs: opening(paper),
      facts: [
        { label: "お名前", text: person.name, kana: person.kana },
        { label: "生年月日", text: inWords(person.bornOn), kana: null },
        { label: "お願いする書類", text: "医師意見書", kana: null },
        { label: "期限", text: inWords(dueOn), kana: null },
      ],
      ways: ways(link),
      contact: contact.phone === "" ? contact.name : `${contact.name}　電話 ${contact.phone}`,
    },
  };
}
