/** A day for trying the field: real pages use the calendar of the rules. */
export interface SampleDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const forms = /^(?:(?:令和|R)(?<era>\d+)|(?<year>\d{4}))[年.-](?<month>\d{1,2})[月.-](?<day>\d{1,2})日?$/u;

export function readSampleDay(text: string): SampleDay | null {
  const found = forms.exec(text.normalize("NFKC").trim())?.groups;
  if (!found) return null;
  const year = found["era"] ? 2018 + Number(found["era"]) : Number(found["year"]);
  return { year, month: Number(found["month"]), day: Number(found["day"]) };
}

export function sayDay({ year, month, day }: SampleDay): string {
  return `令和${year - 2018}年${month}月${day}日（${year}年）`;
}
