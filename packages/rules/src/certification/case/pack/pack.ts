import type { GroupId } from "../../../disease/knowledge/index.ts";
import { type Consideration, type ContactRules, type Relation, relations } from "../../../person/index.ts";
import type { Words } from "../words.ts";
import type { CaseState } from "../state.ts";
import { carePoints, contactPoints } from "../tables/care-points.ts";
import { type PackPart, packPartCodes, packParts } from "./parts.ts";

/** What the record tells about the person, for the preparation. */
export interface PackFacts {
  /** Ids of the diseases of the catalogue; a name that is not in it has none. */
  readonly diseases: readonly string[];
  readonly groups: readonly GroupId[];
  readonly considerations: readonly Consideration[];
  readonly contact: ContactRules;
  readonly pastUse: CaseState["pastUse"];
  /** Who could be heard beside the person, from the helpers of the record. */
  readonly near: readonly Relation[];
}

/** A point to read, with where it comes from. */
export interface PackPoint extends Words {
  readonly code: string;
  readonly source: string;
}

/** One part of the pack. */
export interface PackSection extends Words {
  readonly part: PackPart;
  /** Why it is read. */
  readonly why: string;
  readonly source: string;
  readonly points: readonly PackPoint[];
  /** Ids of cards of `disease/knowledge` to open: diseases or groups. */
  readonly cards: readonly string[];
  readonly isRead: boolean;
}

const point = (code: string, ja: string, en: string, source: string): PackPoint => ({ code, ja, en, source });

const core: readonly PackPoint[] = [
  point(
    "severe_leads",
    "症状が変わる人では、重い時の状態が、認定の必要な状態です。調査の日の様子だけで決めません。",
    "When symptoms change, the severe state is the one that needs certification, not the day of the survey.",
    "S3 L586",
  ),
  point(
    "in_detail",
    "重い時に、何ができないか、どのくらい続くか、だれが手伝うかを、くわしく聞きます。",
    "Ask in detail about the severe state: what, how long, who helps.",
    "S3 L588",
  ),
  point(
    "side_effects",
    "治療や薬の副作用、合併症、ほかの病気の困りごとも、いっしょに聞きます。",
    "Side effects, complications and other diseases count too.",
    "S3 L590–592",
  ),
  point(
    "form_first",
    "まず「状態について」を書き、そのあとに項目を聞きます。",
    "State form first, then the items.",
    "S3 L673",
  ),
];

const personFirst = point(
  "person_first",
  "本人にまず聞きます。話しにくくても、考えたり感じたりする力は保たれていることが、ほとんどです。",
  "Ask the person first. Speech may be hard; thinking and feeling are mostly kept.",
  "S3 L419, L669",
);
const thoseNear = point(
  "those_near",
  "家族・介護する人・看護師・ボランティアなど、ふだん近くにいる人にも聞きます。",
  "Also hear those near: family, carers, nurses, volunteers.",
  "S3 L669",
);
const alone = point(
  "alone",
  "家族がいないところでだけ話せることがあります。本人だけの時間を作ります。",
  "Some things are only said when the family is away. Make time alone.",
  "S3 L635",
);

/** Who should be heard; those near from the record, by what they are to the person. */
const hearOf = ({ near }: PackFacts): readonly PackPoint[] => [
  personFirst,
  thoseNear,
  ...[...new Set(near)].map((who) => {
    const { ja, en } = relations[who];
    return point(`near_${who}`, `話を聞けるかもしれない人: ${ja}`, `Could be heard: ${en}`, "S3 L669");
  }),
  alone,
];

const pastUse: Readonly<Record<CaseState["pastUse"], PackPoint>> = {
  not_asked: point("not_asked", "保健の部署に、まだ聞いていません。", "Not asked yet.", "S3 L659"),
  asked: point("asked", "保健の部署の返事を待っています。", "Waiting for the answer.", "S3 L659"),
  answered: point(
    "answered",
    "申請の「これまでの利用」に入っています。",
    "See past use in the application.",
    "S3 L659",
  ),
};

function careOf({ groups, considerations }: PackFacts): readonly PackPoint[] {
  return Object.entries(carePoints)
    .filter(([, row]) => {
      const ofGroups: readonly GroupId[] | null = "groups" in row ? row.groups : null;
      const wished: readonly Consideration[] | null = "considerations" in row ? row.considerations : null;
      if (!ofGroups && !wished) return true;
      return groups.some((id) => ofGroups?.includes(id)) || considerations.some((id) => wished?.includes(id));
    })
    .map(([code, { ja, en, source }]) => point(code, ja, en, source));
}

function contactOf({ contact, considerations }: PackFacts): readonly PackPoint[] {
  const has = (code: Consideration) => considerations.includes(code);
  const shown: Readonly<Record<keyof typeof contactPoints, boolean>> = {
    silent: true,
    no_calls: !contact.callsAllowed,
    no_message: !contact.mayLeaveMessage,
    name_only: contact.mayLeaveMessage,
    plain_clothes: contact.sender !== "full" || has("plain_clothes"),
    soft_words: contact.softWords || has("word_shogai"),
    no_disease_name: contact.noDiseaseName.call || has("disease_name"),
    no_prognosis: has("prognosis"),
  };
  const codes = Object.keys(contactPoints) as (keyof typeof contactPoints)[];
  return codes.filter((code) => shown[code]).map((code) => ({ code, ...contactPoints[code] }));
}

/** The cards of a part: of each disease, or of each group. */
const cardsOf = (part: PackPart, { diseases, groups }: PackFacts): readonly string[] =>
  part === "disease" ? diseases : part === "group" ? groups : [];

/**
 * What the surveyor of this case reads before the visit, part by part, each with its read receipt. `read` are the parts
 * the present surveyor ticked; another surveyor starts anew.
 */
export function packOf(facts: PackFacts, read: readonly PackPart[]): readonly PackSection[] {
  const points: Readonly<Record<PackPart, readonly PackPoint[]>> = {
    core,
    disease: [],
    group: [],
    past_use: [pastUse[facts.pastUse]],
    contact: contactOf(facts),
    hear: hearOf(facts),
    care: careOf(facts),
  };
  return packPartCodes.map((part) => ({
    part,
    ...packParts[part],
    points: points[part],
    cards: cardsOf(part, facts),
    isRead: read.includes(part),
  }));
}
