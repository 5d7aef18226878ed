import { type ContactReason, reason } from "./contact-answers.ts";
import type { ContactRules } from "./contact-rules.ts";
import { tellingWords } from "./tables/contact-reasons.ts";

/** Who sends: names as they are, all of them safe to be left out but the address. */
export interface Sender {
  readonly organisation: string;
  readonly section?: string;
  /** Private name of the person in charge; without it a private sender is an address only. */
  readonly privateName?: string;
  readonly address: string;
}

/** What stands outside on a letter. */
export interface Envelope {
  /** Lines of the sender, the address last. */
  readonly sender: readonly string[];
  readonly reasons: readonly ContactReason[];
  readonly largePrint: boolean;
  readonly furigana: boolean;
}

const tells = (name: string) => tellingWords.some((word) => name.normalize("NFKC").includes(word));

/**
 * The outside of a letter. The full name stands there only if the person allows it. Without the section, an
 * organisation whose own name tells (○○難病相談支援センター) is replaced by the private name, or by the address alone.
 */
export function envelopeFor(rules: ContactRules, sender: Sender): Envelope {
  const { lines, reasons } = linesOf(rules, sender);
  const { largePrint, furigana } = rules;
  return { sender: [...lines, sender.address], reasons: reasons.map(reason), largePrint, furigana };
}

function linesOf(rules: ContactRules, { organisation, section, privateName }: Sender) {
  const wantsName = rules.sender === "private";
  if (rules.sender === "full") {
    return {
      lines: section ? [organisation, section] : [organisation],
      reasons: ["section_wished"] as const,
    };
  }
  const isQuiet = !tells(organisation) || !rules.noDiseaseName.envelope;
  if (!wantsName && isQuiet) return { lines: [organisation], reasons: ["section_left_out"] as const };
  const because = wantsName ? (["wished"] as const) : (["organisation_tells"] as const);
  return privateName
    ? { lines: [privateName], reasons: because }
    : { lines: [], reasons: [...because, "address_only"] as const };
}
