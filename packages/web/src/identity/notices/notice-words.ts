import type { TextKey } from "../../app/text.ts";

type Known =
  | "new_device"
  | "password_changed"
  | "second_factor_changed"
  | "passkey_added"
  | "openid_linked"
  | "openid_unlinked"
  | "role_given"
  | "role_changed"
  | "invited_again"
  | "role_ending"
  | "consent_ending"
  | "audit_broken"
  | "emergency"
  | "emergency_ended"
  | "survey_assigned"
  | "opinion_asked"
  | "opinion_reminder"
  | "document_sent_back"
  | "application_returned"
  | "application_accepted";

interface NoticeWords {
  readonly title: TextKey;
  readonly what: TextKey;
  /** Where one can do something about it. */
  readonly go?: { readonly to: string; readonly label: TextKey };
}

const account = { to: "/account", label: "notice.to.account" } as const;
const chooseRole = { to: "/sign-in/role", label: "notice.to.role" } as const;
/** A person looks at the own record; auditors and those who opened it at the list. */
const mine = { to: "/my-record", label: "notice.to.mine" } as const;
const review = { to: "/emergency", label: "notice.to.emergency" } as const;
const audit = { to: "/audit", label: "notice.to.audit" } as const;
const cases = { to: "/cases", label: "notice.to.cases" } as const;

const places: Readonly<Record<Known, NoticeWords["go"] | undefined>> = {
  new_device: account,
  password_changed: account,
  second_factor_changed: account,
  passkey_added: account,
  openid_linked: account,
  openid_unlinked: account,
  role_given: chooseRole,
  role_changed: undefined,
  invited_again: undefined,
  role_ending: undefined,
  consent_ending: undefined,
  audit_broken: audit,
  emergency: review,
  emergency_ended: review,
  survey_assigned: cases,
  opinion_asked: cases,
  opinion_reminder: cases,
  document_sent_back: cases,
  application_returned: cases,
  application_accepted: cases,
};

const isKnown = (kind: string): kind is Known => Object.hasOwn(places, kind);

/** The words for a notice. A kind that this release does not know gets words that are true of any. */
export function noticeWords(kind: string, role: string | undefined): NoticeWords {
  const known = kind.startsWith("emergency") && kind !== "emergency_ended" ? "emergency" : kind;
  if (!isKnown(known)) return { title: "notice.other", what: "notice.other.what" };
  const go = role === "person" && known.startsWith("emergency") ? mine : places[known];
  return { title: `notice.${known}`, what: `notice.${known}.what`, ...(go ? { go } : {}) };
}
