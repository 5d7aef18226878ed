import type { FieldSpec, FieldValue } from "@yorisoi/rules/certification";
import type { Locator, Page } from "playwright-core";

/** What the screen draws for a field, as far as it matters to whoever answers. */
type Shape = "search" | "list" | "by-value" | "by-place" | "many" | "box";

/** The part of the page that holds a field: `field-id.ts` of the screens names it. */
const fieldOf = (page: Page, key: string): Locator => page.locator(`[id="field-${key}"]`);

/** Runs in the page. */
function shapeOf(root: Element): Shape {
  if (root.querySelector("[role=combobox]")) return "search";
  if (root.matches("select") || root.querySelector("select")) return "list";
  const box = root.querySelector("input[type=radio], input[type=checkbox]");
  if (root.querySelector("textarea, input:not([type=radio], [type=checkbox], [type=search])")) return "box";
  if (box) return box.hasAttribute("value") ? "by-value" : "by-place";
  return root.querySelector("button[aria-expanded=false]") ? "many" : "box";
}

/** The items of the survey are all drawn alike: looked at once for each of their fields. */
const known = new Map<string, Shape>();

async function shapeFor(root: Locator, key: string): Promise<Shape> {
  const [table = "", , ...field] = key.split(".");
  const name = table === "item" ? field.join(".") : "";
  const shape =
    known.get(name) ??
    (await root.evaluate(shapeOf).catch((cause: unknown) => {
      throw new Error(`the screen does not ask for ${key}`, { cause });
    }));
  if (name !== "") known.set(name, shape);
  return shape;
}

const typed = "textarea, input:not([type=radio], [type=checkbox], [type=search])";

const codesOf = ({ kind }: FieldSpec): readonly string[] => {
  if (kind.type === "yes-no") return ["yes", "no"];
  return kind.type === "choice" || kind.type === "choices" ? kind.options.map(({ code }) => code) : [];
};

const codesIn = (value: FieldValue): readonly string[] => {
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  return Array.isArray(value) ? value.map(String) : [String(value)];
};

/** Looks a disease up by its name and takes the line that is it. */
async function choose(root: Locator, name: string): Promise<void> {
  await root.getByRole("combobox").fill(name);
  await root
    .getByRole("option")
    .filter({ hasText: new RegExp(`^${RegExp.escape(name)}(?!/)`, "u") })
    .first()
    .click();
}

/** Ticks answers in a list that is long enough to be opened first. */
async function tickMany(root: Locator, codes: readonly string[]): Promise<void> {
  await root.locator("button[aria-expanded=false]").click();
  for (const code of codes) await root.locator(`input[type=checkbox][value="${code}"]`).check();
}

/** Answers a field with what is there for its kind, as somebody with a mouse and a keyboard would. */
export async function fillField(page: Page, key: string, spec: FieldSpec, value: FieldValue): Promise<void> {
  const root = fieldOf(page, key);
  const codes = codesIn(value);
  const shape = await shapeFor(root, key);
  switch (shape) {
    case "search":
      return choose(root, String(value));
    case "list":
      await root
        .or(root.locator("select"))
        .and(page.locator("select"))
        .selectOption(codes[0] ?? "");
      return;
    case "many":
      return tickMany(root, codes);
    case "by-value":
      for (const code of codes) await root.locator(`input[value="${code}"]`).check();
      return;
    case "by-place":
      for (const code of codes) {
        const at = codesOf(spec).indexOf(code);
        await root.locator("input[type=radio], input[type=checkbox]").nth(at).check();
      }
      return;
    case "box":
      await root.locator(typed).first().fill(String(value));
      // Hints appear when one leaves a box: with Tab nothing moves away from under a mouse.
      await page.keyboard.press("Tab");
  }
}
