import type { Language } from "../language.ts";
import { readHeader } from "./csv/header.ts";
import { about, describeRefusal, describeSystemFault } from "./fault.ts";
import { Intake, Spare } from "./input/intake.ts";
import { type Opened, openInput } from "./input/opening.ts";
import { type Part, partsOf } from "./input/parts.ts";
import { openSource, type Source, sizeOf } from "./input/source.ts";
import { nameOf, notices } from "./notices.ts";
import type { GradeOptions, OutputFormat } from "./options.ts";
import type { Writer } from "./output/writer.ts";
import { addCounts, type Counts, describeCounts, noCounts } from "./report/counts.ts";
import { type Progress, progressOn } from "./report/progress.ts";
import { printerOf } from "./work/ledger.ts";
import type { Plan } from "./work/plan.ts";
import { type Crew, manyHands, oneHand, type Written } from "./work/pool.ts";

/** One run of `yorisoi grade` over all its files. */
export class Run {
  readonly #options: GradeOptions;
  readonly #language: Language;
  readonly #writer: Writer;
  readonly #spare = new Spare();
  readonly #alone: Crew = oneHand(this.#spare);
  #many: Crew | null = null;
  #out: OutputFormat | null;
  #counts: Counts = noCounts;
  #progress: Progress | null = null;
  /** What was handed to the crew and is not yet written, in the order of the input. */
  readonly #waiting: Promise<Written>[] = [];
  #bytesBefore = 0;
  #hasFault = false;
  #hasHeader = false;
  /** The input that is being read. */
  reading = "";

  constructor(options: GradeOptions, language: Language, writer: Writer) {
    this.#options = options;
    this.#language = language;
    this.#writer = writer;
    this.#out = options.out;
  }

  /** Grades every file and gives the exit code. */
  async all(): Promise<number> {
    const { files, quiet, output } = this.#options;
    // Answers that run over the same terminal show by themselves how far it is.
    const isInTheWay = output === null && process.stdout.isTTY;
    if (!quiet && !isInTheWay)
      this.#progress = progressOn(process.stderr, await sizeOf(files), this.#language);
    for (const [number, file] of files.entries()) await this.#file(file, number);
    await this.#many?.dismiss();
    this.tellCounts();
    if (this.#hasFault) return 2;
    return this.#counts.bad + this.#counts.headers > 0 ? 1 : 0;
  }

  tellCounts(before = ""): void {
    this.#progress?.clear();
    if (!this.#options.quiet) console.error(before + describeCounts(this.#counts, this.#language));
  }

  #say(text: string): void {
    this.#progress?.clear();
    console.error(text);
  }

  async #file(path: string, number: number): Promise<void> {
    const source = await this.#open(path);
    if (!source) return;
    const name = nameOf(path, this.#language);
    this.reading = name;
    if (path === "-" && process.stdin.isTTY) this.#say(notices.reading[this.#language]);
    const intake = new Intake(source, this.#spare);
    const before = this.#counts;
    const opened = await openInput(intake, this.#options, path);
    if (typeof opened === "string") {
      this.#refuse(describeRefusal(name, opened, this.#language));
    } else {
      const plan = await this.#plan(opened, path, number);
      for await (const part of partsOf(intake, opened)) await this.#part(plan, part, intake);
      await this.#deliverDownTo(0);
      if (this.#counts.read === before.read) this.#tellEmpty(name, opened);
    }
    this.#bytesBefore += intake.total;
    await source.close();
  }

  async #open(path: string): Promise<Source | null> {
    try {
      return await openSource(path);
    } catch (error) {
      this.#refuse(describeSystemFault(path, error, this.#language));
      return null;
    }
  }

  #refuse(why: string): void {
    this.#hasFault = true;
    this.#say(`yorisoi grade: ${why}`);
  }

  #tellEmpty(name: string, { header }: Opened): void {
    const why = (header ? notices.headerOnly : notices.empty)[this.#language];
    this.#say(about(name, why, this.#language));
  }

  async #plan(opened: Opened, path: string, number: number): Promise<Plan> {
    const { edition, fillFirst, explain, files } = this.#options;
    this.#out ??= opened.format === "csv" && !explain ? "csv" : "ndjson";
    const shownFile = files.length > 1 ? path : null;
    const printer = printerOf(this.#out);
    if (!this.#hasHeader) await this.#writer.write(printer.header(shownFile !== null));
    this.#hasHeader = true;
    if (opened.header) {
      const { problems } = readHeader(opened.header.cells, this.#options);
      if (problems.length > 0) {
        this.#counts = addCounts(this.#counts, { headers: 1 });
        const place = { file: shownFile, line: opened.header.line };
        await this.#writer.write(printer.problems(place, null, problems, this.#language));
        this.#say(`yorisoi grade: ${notices.headerProblems[this.#language]}`);
      }
    }
    const header = opened.header?.cells ?? null;
    const asked = { edition, fillFirst, explain, language: this.#language };
    return { file: number, shownFile, format: opened.format, out: this.#out, ...asked, header };
  }

  async #part(plan: Plan, part: Part, intake: Intake): Promise<void> {
    if (part.kind === "broken") {
      await this.#deliverDownTo(0);
      const place = { file: plan.shownFile, line: part.line };
      this.#counts = addCounts(this.#counts, { read: 1, bad: 1 });
      await this.#writer.write(printerOf(plan.out).problems(place, null, [part.problem], plan.language));
      return;
    }
    const crew = this.#crewFor(part.urgent || intake.ended);
    const written = crew.grade(plan, part);
    // It is awaited later; a failure must not count as unseen until then.
    written.catch(() => {});
    this.#waiting.push(written);
    await this.#deliverDownTo(part.urgent ? 0 : crew.room);
    this.#progress?.show(this.#counts.read, this.#bytesBefore + intake.total);
  }

  /** Threads are started when there is more to come than fits at once. */
  #crewFor(isLittle: boolean): Crew {
    if (!this.#many && !isLittle) this.#many = manyHands(this.#options.jobs, this.#spare);
    return this.#many ?? this.#alone;
  }

  async #deliverDownTo(count: number): Promise<void> {
    while (this.#waiting.length > count) {
      const written = await this.#waiting.shift();
      if (!written) continue;
      await this.#writer.write(written.output);
      this.#counts = addCounts(this.#counts, written.counts);
    }
  }
}
