import type { Words } from "../words.ts";
import type { CaseDocument, EventType } from "../event.ts";

/** As whom a case is read. */
export type Audience = "staff" | "surveyor" | "companion" | "doctor" | "person" | "family";

/** What a line of the timeline leads to. */
export type LinkTarget = "application" | "surveyor" | "companion" | "visit" | "pack" | "file" | CaseDocument;

interface Row {
  readonly for: readonly Audience[];
  readonly staff: Words;
  /** For the person and, where they may see it, the family. `＊` stands for the document. */
  readonly plain: Words;
  readonly link: LinkTarget | "document" | null;
  readonly opensForPerson: boolean;
}

const everyone: readonly Audience[] = ["staff", "surveyor", "companion", "person", "family"];
const visitors: readonly Audience[] = ["staff", "surveyor", "companion"];
const survey: readonly Audience[] = ["staff", "surveyor"];
const office: readonly Audience[] = ["staff"];
const people: readonly Audience[] = ["staff", "surveyor", "person", "family"];
const withDoctor: readonly Audience[] = ["staff", "doctor", "person", "family"];
const opinion: readonly Audience[] = ["staff", "doctor"];

const row = (
  whom: readonly Audience[],
  [ja, en]: readonly [string, string],
  [plainJa, plainEn]: readonly [string, string],
  link: Row["link"] = null,
  opensForPerson = false,
): Row => ({ for: whom, staff: { ja, en }, plain: { ja: plainJa, en: plainEn }, link, opensForPerson });

/** For an event that neither the person nor the family sees. */
const inside = (whom: readonly Audience[], words: readonly [string, string], link: Row["link"] = null): Row =>
  row(whom, words, words, link);

/** One row for each type of event: who may see it, its words, and where it leads. */
export const timelineRows: Readonly<Record<EventType, Row>> = {
  applied: row(
    everyone,
    ["申請があった", "Applied"],
    ["申請を出しました。", "The application was handed in."],
    "application",
    true,
  ),
  explained: row(
    people,
    ["制度を説明し、質問を聞いた", "Explained; questions asked"],
    ["制度の説明を受けました。", "The system was explained."],
    "application",
    true,
  ),
  receipt_given: row(
    ["staff", "person", "family"],
    ["受領書をわたした", "Gave the receipt"],
    ["受け取りの紙が出ました。", "The receipt was given."],
    "application",
    true,
  ),
  accepted: row(
    people,
    ["申請を受け付けた", "Accepted the application"],
    ["申請が受け付けられました。", "The application was accepted."],
    "application",
    true,
  ),
  returned: row(
    ["staff", "person", "family"],
    ["理由をつけて返した", "Gave the application back"],
    ["申請に直すところがあります。", "The application needs some changes."],
    "application",
    true,
  ),
  resubmitted: row(
    ["staff", "person", "family"],
    ["直した申請が出た", "Handed in again"],
    ["直した申請を出しました。", "The application was handed in again."],
    "application",
    true,
  ),
  withdrawn: row(
    ["staff", "surveyor", "companion", "doctor", "person", "family"],
    ["申請が取り下げられた", "Withdrawn"],
    ["申請を取り下げました。", "The application was withdrawn."],
  ),
  closed: row(
    ["staff", "surveyor", "companion", "doctor", "person", "family"],
    ["申請を終わりにした", "Closed"],
    ["この申請は終わりました。", "The case was closed."],
  ),
  coordinated: inside(office, ["保健の部署と打ち合わせた", "Coordinated with the health department"]),
  past_use_asked: inside(office, ["これまでの利用を聞いた", "Asked for past use"], "application"),
  past_use_answered: inside(survey, ["これまでの利用が分かった", "Past use is known"], "application"),
  surveyor_assigned: row(
    everyone,
    ["調査員を決めた", "Assigned the surveyor"],
    ["調査員が決まりました。", "The surveyor was chosen."],
    "surveyor",
    true,
  ),
  surveyor_changed: row(
    everyone,
    ["調査員を代えた", "Changed the surveyor"],
    ["調査員が代わりました。", "The surveyor was changed."],
    "surveyor",
    true,
  ),
  other_surveyor_wished: row(
    ["staff", "person"],
    ["別の調査員を希望された", "Another surveyor is wished for"],
    ["別の調査員を希望しました。", "You wished for another surveyor."],
    "surveyor",
    true,
  ),
  surveyor_kept: row(
    ["staff", "person"],
    ["同じ調査員にすることにした", "Kept the surveyor"],
    ["同じ調査員にすることになりました。", "The surveyor stays the same."],
    "surveyor",
    true,
  ),
  conflict_declared: inside(
    survey,
    ["調査員が利害の関係を答えた", "The surveyor declared conflicts of interest"],
    "surveyor",
  ),
  companion_asked: inside(
    visitors,
    ["保健所に同行を頼んだ", "Asked the health centre for a companion"],
    "companion",
  ),
  companion_accepted: row(
    everyone,
    ["保健所が同行を引き受けた", "A companion will come"],
    ["保健師などもいっしょに行くことになりました。", "A public health nurse or the like will come along."],
    "companion",
  ),
  companion_declined: inside(visitors, ["保健所が同行を断った", "The health centre declined"], "companion"),
  companion_taken_back: inside(
    visitors,
    ["同行の依頼を取り消した", "Took the request for a companion back"],
    "companion",
  ),
  companion_waived: inside(
    survey,
    ["同行なしで行くことにした", "Decided to go without a companion"],
    "companion",
  ),
  pack_read: inside(survey, ["準備の資料を読んだ", "Read the preparation"], "pack"),
  visit_set: row(
    everyone,
    ["訪問の日を決めた", "Set a visit"],
    ["訪問の日が決まりました。", "The day of the visit was set."],
    "visit",
    true,
  ),
  visit_moved: row(
    everyone,
    ["訪問の日を変えた", "Moved the visit"],
    ["訪問の日が変わりました。", "The visit was moved."],
    "visit",
    true,
  ),
  visit_cancelled: row(
    everyone,
    ["訪問をやめた", "Called the visit off"],
    ["訪問をやめました。また日を決めます。", "The visit was called off. Another day will be set."],
    "visit",
    true,
  ),
  visit_held: row(
    everyone,
    ["訪問した", "Visited"],
    ["調査員が話を聞きました。", "The surveyor came and listened."],
    "visit",
    true,
  ),
  document_begun: inside(["staff", "surveyor", "doctor"], ["＊を書き始めた", "Began: ＊"], "document"),
  document_sent: row(
    ["staff", "surveyor", "doctor", "person", "family"],
    ["＊を送った", "Sent: ＊"],
    ["＊が役所に届きました。", "Arrived: ＊"],
    "document",
  ),
  document_sent_back: row(
    ["staff", "surveyor", "doctor", "person", "family"],
    ["＊に質問をつけて返した", "Sent back with questions: ＊"],
    ["＊について、書いた人に質問しています。", "Asking the writer: ＊"],
    "document",
  ),
  question_answered: inside(
    ["staff", "surveyor", "doctor"],
    ["＊の質問に答えた", "Answered a question: ＊"],
    "document",
  ),
  document_accepted: row(
    ["staff", "surveyor", "doctor", "person", "family"],
    ["＊を確かめて受け取った", "Accepted: ＊"],
    ["＊の確認が終わりました。", "Checked: ＊"],
    "document",
  ),
  opinion_asked: row(
    withDoctor,
    ["医師意見書を頼んだ", "Asked for the doctor's opinion"],
    ["主治医に意見書を頼みました。", "The doctor was asked for an opinion."],
    "opinion",
  ),
  opinion_reminded: row(
    withDoctor,
    ["医師意見書を待っていると知らせた", "Reminded of the opinion"],
    ["意見書を待っていることを、主治医に知らせました。", "The doctor was reminded."],
    "opinion",
  ),
  opinion_refused: inside(
    opinion,
    ["意見書は書けないと返事があった", "The opinion cannot be written"],
    "opinion",
  ),
  opinion_taken_back: inside(
    opinion,
    ["意見書の依頼を取り消した", "Took the request for the opinion back"],
    "opinion",
  ),
  opinion_arrived_on_paper: row(
    withDoctor,
    ["紙の意見書が届いた", "The opinion came on paper"],
    ["主治医の意見書が届きました。", "The doctor's opinion has come."],
    "opinion",
  ),
  file_completed: row(
    people,
    ["書類をそろえて審査会へ渡した", "Completed the file"],
    ["書類がそろい、審査会の準備に入りました。", "All papers are in; the board will prepare."],
    "file",
  ),
  file_reopened: row(
    people,
    ["書類をもう一度開いた", "Opened the file again"],
    ["書類をもう一度確かめています。", "The papers are being checked again."],
    "file",
  ),
};
