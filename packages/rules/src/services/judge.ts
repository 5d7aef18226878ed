import { type Condition, known, type Rule, type Standing } from "./condition.ts";
import type { QuestionId, Situation } from "./situation.ts";
import { sourcesOf } from "./source.ts";
import type { Reason, Verdict } from "./verdict.ts";

/** A rule judged: its verdict, where its C facts point, and the conditions that decide it. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, "ask">;
  readonly leaning: "likely" | "unlikely" | null;
  readonly deciding: readonly Judged[];
  /** Questions whose answer can still change the verdict or the leaning. */
  readonly open: readonly QuestionId[];
  readonly root: Node;
}

interface Judged {
  readonly condition: Condition;
  readonly standing: Standing;
}

/** A rule or a part of it, judged, with its own parts. */
export interface Node {
  readonly rule: Rule;
  readonly parts: readonly Node[];
  readonly settled: boolean | null;
  readonly pointed: boolean | null;
  readonly deciding: readonly Judged[];
  readonly open: readonly QuestionId[];
}

const settledBy: Readonly<Record<Standing, boolean | null>> = {
  yes: true,
  likely: null,
  open: null,
  unlikely: null,
  no: false,
};
const pointedBy: Readonly<Record<Standing, boolean | null>> = {
  yes: true,
  likely: true,
  open: null,
  unlikely: false,
  no: false,
};

/** Three-valued "and" (`for` true) or "or" (`for` false): an open part leaves it open unless another part decides. */
function joined(parts: readonly (boolean | null)[], every: boolean): boolean | null {
  if (parts.includes(!every)) return !every;
  return parts.includes(null) ? null : every;
}

/** The parts worth telling: those against, for "and"; one that holds, or all that are still open, for "or". */
function decisive(nodes: readonly Node[], settled: boolean | null, every: boolean): readonly Node[] {
  if (every) return settled === false ? nodes.filter((node) => node.settled === false) : nodes;
  if (settled === false) return nodes;
  return settled
    ? nodes.filter((node) => node.settled).slice(0, 1)
    : nodes.filter((node) => node.settled === null);
}

function judgeNode(rule: Rule, situation: Situation): Node {
  if ("test" in rule) {
    const standing = rule.test(situation);
    const open = standing === "open" ? rule.asks(situation) : [];
    return {
      rule,
      parts: [],
      settled: settledBy[standing],
      pointed: pointedBy[standing],
      deciding: [{ condition: rule, standing }],
      open,
    };
  }
  const every = "all" in rule;
  const nodes = (every ? rule.all : rule.any).map((part) => judgeNode(part, situation));
  const settled = joined(
    nodes.map((node) => node.settled),
    every,
  );
  const pointed = joined(
    nodes.map((node) => node.pointed),
    every,
  );
  return {
    rule,
    parts: nodes,
    settled,
    pointed,
    deciding: decisive(nodes, settled, every).flatMap((node) => node.deciding),
    open: settled === null ? nodes.flatMap((node) => (node.settled === null ? node.open : [])) : [],
  };
}

/**
 * Whether a further answer would settle a rule that was judged: only conditions that wait for this question are looked at
 * again, for every other stands as it stood. For the many guesses behind the order of questions.
 */
export function wouldSettle(root: Node, question: QuestionId, guess: Situation): boolean {
  return settledAfter(root, question, guess) !== null;
}

function settledAfter(node: Node, question: QuestionId, guess: Situation): boolean | null {
  if (node.settled !== null || !node.open.includes(question)) return node.settled;
  if ("test" in node.rule) return settledBy[node.rule.test(guess)];
  const every = "all" in node.rule;
  let all: boolean | null = every;
  for (const part of node.parts) {
    const one = settledAfter(part, question, guess);
    if (one === !every) return one;
    if (one === null) all = null;
  }
  return all;
}

/** Judges a rule on a situation. Never throws; the same answers give the same judgement. */
export function judge(rule: Rule, situation: Situation): Judgement {
  const root = judgeNode(rule, situation);
  const { settled, pointed, deciding, open } = root;
  const verdict = settled === null ? "maybe" : settled ? "yes" : "no";
  const leaning = verdict !== "maybe" || pointed === null ? null : pointed ? "likely" : "unlikely";
  return { verdict, leaning, deciding, open: [...new Set(open)], root };
}

/** The questions of a list that were not asked, or that were asked and not known. */
export function split(questions: readonly QuestionId[], situation: Situation) {
  const asked = (id: QuestionId) => situation[id] !== undefined;
  return {
    missing: questions.filter((id) => !asked(id)),
    notKnown: questions.filter((id) => asked(id) && known(situation[id]) === null),
  };
}

const texts = { yes: "yes", likely: "yes", open: "open", unlikely: "no", no: "no" } as const;
const holds = { yes: "yes", likely: "yes", open: "unknown", unlikely: "no", no: "no" } as const;

/** A judged condition as it is shown. What only C facts say is to be confirmed. */
export function reasonOf({ condition, standing }: Judged): Reason {
  const sources = sourcesOf(condition.sources);
  const pointedTo = standing === "likely" || standing === "unlikely";
  return {
    holds: condition.hint ? "unknown" : holds[standing],
    text: condition[texts[standing]],
    toConfirm: pointedTo || sources.every(({ confidence }) => confidence === "C"),
    sources,
  };
}
