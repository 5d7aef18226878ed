interface Row {
  readonly id: string;
  readonly title: readonly [ja: string, en: string];
  readonly lines: readonly (readonly [ja: string, en: string])[];
}

/** The explanation sheet. Our wording; the facts are those of S3 L32–34, L580–592, L602–612 and 総支法20条–22条. */
export const explanationRows: readonly Row[] = [
  {
    id: "what",
    title: ["これは何のためですか", "What is this for?"],
    lines: [
      [
        "病気のためにくらしで困ることを、手伝ってもらうための手続きです。",
        "It is for getting help with what illness makes hard.",
      ],
      [
        "どのくらい手伝いがいるかを、市町村が調べて決めます。",
        "The municipality finds out how much help you need.",
      ],
      ["決まった目安を「障害支援区分」と言います。", "The measure is called the disability support grade."],
      ["あなたの点数や成績を決めるものではありません。", "It is no judgement of you."],
    ],
  },
  {
    id: "who",
    title: ["だれが申請できますか", "Who can apply?"],
    lines: [
      ["法律で決まった病気のある人が申請できます。", "People with a disease named by law can apply."],
      ["障害者手帳は、なくてもかまいません。", "No disability handbook is needed."],
      ["良い日と悪い日がある人も、申請できます。", "So can those who have good days and bad days."],
      [
        "一覧に病名がないときも、ほかの制度をいっしょにさがします。",
        "If the disease is not listed, we look for other help with you.",
      ],
    ],
  },
  {
    id: "steps",
    title: ["これからどうなりますか", "What happens next?"],
    lines: [
      ["まず、書類を確かめます。", "First we check the papers."],
      ["次に、調査員が話を聞きに行きます。", "Then a surveyor comes to listen."],
      ["主治医にも、体の様子を書いてもらいます。", "Your doctor writes how you are."],
      ["そのあと、専門の人たちの会で話し合います。", "Then a board of experts talks about it."],
      [
        "最後に市町村が決めて、理由といっしょにお知らせします。",
        "The municipality decides and tells you why.",
      ],
    ],
  },
  {
    id: "visit",
    title: ["調査では何を聞きますか", "What will be asked?"],
    lines: [
      [
        "体の動き、食事や着がえ、家のこと、気持ちのことなどを聞きます。",
        "Moving, eating, dressing, housework, feelings and so on.",
      ],
      ["いちばん大切なのは、体調が悪い時の様子です。", "What matters most is how you are at your worst."],
      [
        "悪い時に何ができないか、どのくらい続くかを教えてください。",
        "Tell us what you cannot do then, and for how long.",
      ],
      [
        "「できるけれど時間がかかる」「後でとてもつかれる」ことも話してください。",
        "Also what takes long, or costs you much afterwards.",
      ],
      ["薬や治療の副作用で困ることも、入ります。", "Side effects count too."],
      ["日記やメモがあれば、見せてください。", "Show us a diary or notes if you have any."],
    ],
  },
  {
    id: "wishes",
    title: ["希望してよいこと", "What you may wish for"],
    lines: [
      [
        "とちゅうで休めます。何回かに分けることもできます。",
        "You may rest, or spread it over several visits.",
      ],
      ["体調が悪い日は、訪問の日を変えられます。", "The visit can be moved when you are unwell."],
      ["横になったままでも、話すだけでもかまいません。", "You may lie down, or only talk."],
      ["家族や友人が、いっしょにいてもかまいません。", "Family or friends may be there."],
      ["家族のいないところで話すこともできます。", "You may also speak without the family."],
      [
        "別の調査員を希望できます。理由は言わなくてもかまいません。",
        "You may ask for another surveyor, without saying why.",
      ],
      ["筆談や文字盤、手話でも話せます。", "You may write, sign, or use a letter board."],
    ],
  },
  {
    id: "secret",
    title: ["病気のことは知られますか", "Will others learn of the disease?"],
    lines: [
      [
        "話したことは、決めるために必要な人だけが読みます。",
        "Only those who need it for the decision read it.",
      ],
      ["封筒や電話で病名を出さないように、できます。", "Envelopes and calls need not name the disease."],
      ["だれがあなたの記録を見たかは、あなたも見られます。", "You can see who looked at your record."],
      ["聞いた人には、秘密を守る決まりがあります。", "Those who hear it are bound to secrecy."],
    ],
  },
  {
    id: "money",
    title: ["お金はかかりますか", "Does it cost anything?"],
    lines: [
      ["申請と調査に、お金はかかりません。", "Application and survey cost nothing."],
      [
        "サービスを使うと、収入に合わせて払うことがあります。",
        "For services you may pay according to income.",
      ],
      ["病気を確かめる書類には、お金がかかることがあります。", "A certificate may cost something."],
    ],
  },
  {
    id: "change",
    title: ["やめたい時、変えたい時", "If you change your mind"],
    lines: [
      [
        "申請は、いつでも取り下げられます。また申請することもできます。",
        "You may withdraw at any time, and apply again.",
      ],
      [
        "決まったことに納得できない時は、見直しを求められます。",
        "If you disagree with the decision you can ask for a review.",
      ],
      [
        "体の様子が変わったら、期間のとちゅうでも申請できます。",
        "If your condition changes you can apply before the period ends.",
      ],
    ],
  },
  {
    id: "ask",
    title: ["聞きたい時は", "Questions"],
    lines: [
      ["分からないことは、何度でも聞いてください。", "Ask as often as you like."],
      ["窓口のほかに、難病相談支援センターにも相談できます。", "You can also ask the support centre."],
    ],
  },
];

/** How the sheet says it without the word 障害, the longest first. Names of laws are not in it. */
export const softWordings: readonly (readonly [official: string, soft: string])[] = [
  ["「障害支援区分」", "「支援の区分」"],
  ["障害者手帳", "手帳"],
];
