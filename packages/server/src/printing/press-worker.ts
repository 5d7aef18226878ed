import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import { printableWith } from "./font-characters.ts";
import { readFonts } from "./fonts.ts";
import { type FormData, type FormName, sheetOf } from "./forms/index.ts";

/** What the press asks of its worker: one form with its data. */
export interface PressOrder<Name extends FormName = FormName> {
  readonly form: Name;
  readonly data: FormData<Name>;
}

/** What the worker answers. A fault names a place in a template, never anything of the data. */
export type PressAnswer =
  | {
      readonly ok: true;
      readonly pdf: Uint8Array;
      readonly pages: number;
      readonly missing: readonly string[];
    }
  | { readonly ok: false; readonly fault: string };

const templates = fileURLToPath(new URL("./templates/", import.meta.url));

/** How many further prints typst keeps what it computed for one; without this its memory grows for ever. */
const PRINTS_KEPT = 10;

const fontBlobs = readFonts();
const [regular] = fontBlobs;
if (!regular) throw new Error("no font");
const printable = printableWith(regular);
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs }] });

function faultOf(error: NodeError | null): string {
  const found: readonly unknown[] = error ? compiler.fetchDiagnostics(error) : [];
  const places = found.map((one) => {
    const { path, range } = one as { path?: string; range?: { start?: { line?: number } } };
    return `${path?.split("/").at(-1) ?? "?"}:${(range?.start?.line ?? -1) + 1}`;
  });
  return `typst ${places.join(" ")}`;
}

function press({ form, data }: PressOrder): PressAnswer {
  const sheet = sheetOf(form, data);
  // JSON for `sys.inputs`: data that the template reads, never markup.
  const { text, missing } = printable(JSON.stringify(sheet.data));
  const made = compiler.compile({
    mainFilePath: `${templates}${sheet.template}.typ`,
    inputs: { data: text },
  });
  const { result } = made;
  if (!result) return { ok: false, fault: faultOf(made.takeError()) };
  const pdf = compiler.pdf(result, { pdfStandard: "ua-1", creationTimestamp: 0 });
  const pages = result.numOfPages;
  compiler.evictCache(PRINTS_KEPT);
  return { ok: true, pdf: new Uint8Array(pdf), pages, missing };
}

parentPort?.on("message", (order: PressOrder) => {
  let answer: PressAnswer;
  try {
    answer = press(order);
  } catch {
    answer = { ok: false, fault: `the form ${order.form} could not be made or written` };
  }
  parentPort?.postMessage(answer, answer.ok ? [answer.pdf.buffer as ArrayBuffer] : []);
});
