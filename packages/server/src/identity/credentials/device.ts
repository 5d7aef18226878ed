export interface DeviceName {
  readonly ja: string;
  readonly en: string;
}

/** First match counts: iPads and Android phones also say "Mac OS X" and "Linux". */
const systems: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/CrOS/, "ChromeOS"],
  [/Windows NT/, "Windows"],
  [/Macintosh|Mac OS X/, "Mac"],
  [/Linux/, "Linux"],
];

/** First match counts: nearly every browser also says "Chrome" and "Safari". */
const browsers: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bLine\//, "LINE"],
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\bOPR\/|\bOPiOS\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bYJApp-|\bYJAPP-|\bYahoo!?\//i, "Yahoo!"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bCriOS\/|\bChrome\/|\bChromium\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const first = (table: typeof systems, text: string) => table.find(([pattern]) => pattern.test(text))?.[1];

/**
 * A short name by which a person knows their device again in a list of sessions, from the header `user-agent`. Only
 * names of these tables come out, never a part of what was sent. It proves nothing: anyone can send any header.
 */
export function deviceName(userAgent: string | undefined): DeviceName {
  const text = (userAgent ?? "").slice(0, 512);
  const [system, browser] = [first(systems, text), first(browsers, text)];
  if (system && browser) return { ja: `${system} の ${browser}`, en: `${browser} on ${system}` };
  const only = system ?? browser;
  return only ? { ja: only, en: only } : { ja: "不明な端末", en: "Unknown device" };
}
