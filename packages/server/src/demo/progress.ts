const clock = (seconds: number) =>
  seconds < 90 ? `${Math.ceil(seconds)} 秒` : `${Math.ceil(seconds / 60)} 分`;

/** A line about how far the loading is, with the time it may still take (milliseconds since it began). */
export function progressLine(done: number, all: number, elapsed: number): string {
  const left = done > 0 ? ((elapsed / done) * (all - done)) / 1000 : 0;
  const share = Math.floor((done / all) * 100);
  const numbers = `${done.toLocaleString("ja-JP")} / ${all.toLocaleString("ja-JP")} 人 (${share} %)`;
  return `見本の記録を作っています: ${numbers}、あと約 ${clock(left)} (making demo people)`;
}
