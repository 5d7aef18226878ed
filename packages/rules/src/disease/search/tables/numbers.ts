/** How digits are read in names of diseases. */
export const digitReadings = [
  "ぜろ",
  "いち",
  "に",
  "さん",
  "よん",
  "ご",
  "ろく",
  "なな",
  "はち",
  "きゅう",
] as const;

/** How the Latin letters of an abbreviation are read, A to Z. */
export const letterReadings =
  "えー びー しー でぃー いー えふ じー えいち あい じぇー けー える えむ えぬ おー ぴー きゅー あーる えす てぃー ゆー ぶい だぶりゅー えっくす わい ぜっと".split(
    " ",
  );
