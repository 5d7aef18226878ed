/** A short scene for training, and for the board to keep in mind; our words, each resting on lines of the manual. */
export interface Scene {
  readonly id: string;
  readonly source: string;
  readonly situation: { readonly ja: string; readonly en: string };
  readonly ask: { readonly ja: string; readonly en: string };
  readonly record: { readonly ja: string; readonly en: string };
}

export const scenes: readonly Scene[] = [
  {
    id: "pain-every-day",
    source: "S3 L633",
    situation: {
      ja: "笑顔で答える人が、「痛いのは毎日なので」と話しました。",
      en: "Someone answers with a smile: “the pain is there every day, you know.”",
    },
    ask: {
      ja: "がまんしている時間と、痛みのためにやめたことを聞きます。急がず、言葉を待ちます。",
      en: "Ask how long they bear it and what they gave up. Wait for the words.",
    },
    record: {
      ja: "痛む場所、1日に何時間か、痛み止めの回数、できなくなったことを書きます。",
      en: "Where it hurts, how many hours a day, how often a painkiller, what no longer works.",
    },
  },
  {
    id: "looks-healthy",
    source: "S3 L634",
    situation: {
      ja: "外から見ると元気な人です。どの項目も「できます」と答えました。",
      en: "Someone who looks well says “I can” to every item.",
    },
    ask: {
      ja: "かかる時間、途中の休み、次の日の体調を、項目ごとに聞きます。",
      en: "Ask item by item how long it takes, about rests, and how the next day is.",
    },
    record: {
      ja: "「できるが…」に、時間と、後で出る疲れを書きます。重いときの答えも入れます。",
      en: "Write time and price under “can, but …”, and give the severe answer.",
    },
  },
  {
    id: "good-remark",
    source: "S3 L955",
    situation: {
      ja: "指がはれて曲がらない人です。冬は特に動きません。",
      en: "Someone whose fingers swell and do not bend, least of all in winter.",
    },
    ask: { ja: "わけ、動作、程度、季節を順に聞きます。", en: "Ask for cause, act, degree and season." },
    record: {
      ja: "「指がはれるため（わけ）、タオルを（動作）、全くしぼれない（程度）。冬は週に5日（季節と頻度）。」と書きます。",
      en: "“Swollen fingers (cause): cannot wring a towel (act) at all (degree), in winter five days a week.”",
    },
  },
  {
    id: "can-at-a-price",
    source: "S3 L960",
    situation: {
      ja: "つめは自分で切れます。でも、とても時間がかかります。",
      en: "Cuts the nails alone, but it takes very long.",
    },
    ask: {
      ja: "片手に何分かかるか、その後どうなるかを聞きます。",
      en: "Ask how many minutes a hand, and what follows.",
    },
    record: {
      ja: "答えは「できる」のまま、時間と後の痛みを書きます。",
      en: "Keep “can”, and write time and pain.",
    },
  },
  {
    id: "helper-absent",
    source: "S3 L997",
    situation: {
      ja: "掃除はヘルパーがしています。来ない日は自分でします。",
      en: "A helper cleans; on other days the person does.",
    },
    ask: {
      ja: "来ない日に、どうやって、何分かけてするかを聞きます。",
      en: "Ask how it is done without the helper, and for how long.",
    },
    record: {
      ja: "来る日と来ない日を分けて書きます。",
      en: "Write the days with and without the helper apart.",
    },
  },
  {
    id: "one-remark-several-items",
    source: "S3 L1077",
    situation: {
      ja: "一つのわけが、麻痺と拘縮と歩行の三つの項目に関わります。",
      en: "One cause bears on three items: paralysis, stiff joints, walking.",
    },
    ask: {
      ja: "どの項目に関わるかを、本人と確かめます。",
      en: "Check with the person which items it bears on.",
    },
    record: {
      ja: "一つの文章に項目番号を全部つけます。「同上」とは書きません。",
      en: "Give one remark all its item numbers. Never write “same as above”.",
    },
  },
];
