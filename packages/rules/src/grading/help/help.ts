/** A text in both languages of the screens; Japanese is the original. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** How well a help text is supported: by the law or two independent sources / by one source / doubtful. */
export type Confidence = "high" | "medium" | "low";

/** A remark beside an item. A doubtful one is shown under the mark 「要確認」 and never as a statement. */
export interface HelpNote {
  readonly text: Bilingual;
  readonly doubtful: boolean;
}

/** The help of one option, in the order of the law's options. */
export interface OptionHelp {
  /** English label of the option (the Japanese one is the law's). */
  readonly label: string;
  readonly text: Bilingual;
  readonly doubtful?: true;
}

/** Plain-language help for one item of the survey or of the doctor's opinion, in our own wording. */
export interface ItemHelp {
  /** Official name of the item: the key of `survey`, or the column name for the opinion (`麻痺 左上肢`). */
  readonly item: string;
  /** English name. */
  readonly name: string;
  /** What is asked, in one or two short sentences (です・ます). */
  readonly asks: Bilingual;
  readonly options: readonly OptionHelp[];
  readonly notes: readonly HelpNote[];
  readonly confidence: Confidence;
}
