import { useEffect } from "react";

/** Texts in the margins of every printed page; the page number stands at the bottom right. */
export interface PageMargins {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
}

const font = "font-size: 8pt; font-family: 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif; color: #333;";

function box(name: string, content: string): string {
  return `@${name} { content: ${content}; ${font} }`;
}

/** A text as a CSS string: nothing in it can end the string. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
}

/** The rule for the margins of the page, as a style sheet. */
export function marginRule({ topLeft, topRight, bottomLeft }: PageMargins): string {
  return `@page { ${box("top-left", cssString(topLeft))} ${box("top-right", cssString(topRight))} ${box(
    "bottom-left",
    cssString(bottomLeft),
  )} ${box("bottom-right", 'counter(page) " / " counter(pages)')} } @page :first { @top-left { content: none } @top-right { content: none } }`;
}

/**
 * Writes texts into the margins of printed pages. They change with the case and the day, so they cannot stand in the
 * style file; a constructed style sheet is allowed under a policy that forbids inline styles.
 */
export function usePageMargins(margins: PageMargins): void {
  const rule = marginRule(margins);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rule]);
}
