import type { EditionId } from "@yorisoi/rules/grading";
import type { Paper } from "./paper.ts";
import { paper2013 } from "./paper2013.ts";
import { paper2014 } from "./paper2014.ts";

export { chosen, countAnswered, missingItems, shownItems, type Values } from "./answers.ts";
export type { Figure } from "./figure.ts";
export { type FigureReading, readFigure } from "./read-figure.ts";
export type { Paper, PaperSample, Words } from "./paper.ts";
export type { Block, Heading, Order, Section } from "./section.ts";

export const papers: Readonly<Record<EditionId, Paper>> = { "2013": paper2013, "2014": paper2014 };
