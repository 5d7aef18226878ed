import { opinionForm } from "@yorisoi/rules/certification/opinion";
import { overviewForm } from "@yorisoi/rules/certification/survey";
import type { ExampleCase } from "@yorisoi/rules/certification/survey/example-cases";
import { stateForm } from "@yorisoi/rules/certification/state-form";
import { applicationForm } from "@yorisoi/rules/certification/application";
import type { Locator, Page } from "playwright-core";
import { askedIn, chooseIn, doAct } from "./certification-acts.ts";
import { allSent, fillSections } from "./certification-fill.ts";
import { beforeSending, fillSurvey } from "./certification-fill-survey.ts";
import { applicationOf, opinionOf, overviewOf } from "./certification-story-values.ts";
import { daysFromNow } from "./person-page.ts";

/** Begins the case of somebody on record, fills the application in and takes it. Gives the case. */
export async function apply(
  page: Page,
  origin: string,
  person: { readonly organisationId: string; readonly personId: string },
  example: ExampleCase,
): Promise<string> {
  await page.goto(`${origin}/cases/new?${new URLSearchParams({ ...person }).toString()}`);
  await page.getByRole("radio", { name: "新しく申請する（新規）" }).check();
  await page.getByRole("button", { name: "申請を書き始める" }).click();
  await page.waitForURL(/\/application/u);
  const caseId = /cases\/(?<id>[0-9a-f-]{36})/u.exec(page.url())?.groups?.["id"] ?? "";
  await page.getByRole("heading", { name: "聞いてよいこと" }).waitFor();
  await fillSections(page, applicationForm.sections, applicationOf(example));
  await allSent(page);
  await page.getByRole("button", { name: "申請を出す" }).click();
  await page.getByText("申請を受け取りました").waitFor();
  return caseId;
}

/** What the clerk does until a surveyor is chosen. */
export async function accept(
  page: Page,
  address: string,
  surveyor: { readonly accountId: string },
): Promise<void> {
  await doAct(page, address, "explain", async (dialog) => {
    await chooseIn(dialog, "way", "window");
    await chooseIn(dialog, "questions", "yes");
  });
  await doAct(page, address, "give_receipt", (dialog) => chooseIn(dialog, "way", "window"));
  await doAct(page, address, "accept");
  await doAct(page, address, "coordinate");
  await doAct(page, address, "assign_surveyor", (dialog) =>
    dialog.locator(`input[value="${surveyor.accountId}"]`).check(),
  );
}

/** Declares, reads, and goes there. */
export async function visit(page: Page, address: string): Promise<void> {
  await doAct(page, address, "declare_conflict", (dialog) => chooseIn(dialog, "kinds", "none"));
  await page.goto(`${address}/pack`);
  await page.getByRole("button", { name: "残りもすべて読みました" }).click();
  await page.getByText("すべて読みました。").waitFor();
  await doAct(page, address, "set_visit", async (dialog) => {
    await askedIn(dialog, "day").fill(daysFromNow(0));
    await askedIn(dialog, "from").fill("10:00");
  });
  await doAct(page, address, "hold_visit", async (dialog) => {
    await askedIn(dialog, "until").fill("11:10");
    await chooseIn(dialog, "goesOn", "no");
  });
}

/** 別紙1, with the page of what was told without the family. */
export async function writeStateForm(page: Page, address: string, { stateForm: told }: ExampleCase) {
  const isPrivate = ({ id }: { readonly id: string }) => id === "private";
  await page.goto(`${address}/state-form`);
  await page.getByRole("heading", { name: "審査会が知りたいこと" }).waitFor();
  await fillSections(
    page,
    stateForm.sections.filter((section) => !isPrivate(section)),
    told,
  );
  await allSent(page);
  await page.goto(`${address}/state-form/private`);
  await page.getByRole("button", { name: "見る・書く" }).click();
  await fillSections(page, stateForm.sections.filter(isPrivate), told);
  await allSent(page);
  await page.goto(`${address}/state-form`);
  await page.getByRole("button", { name: "送る", exact: true }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /を送る$/u })
    .click();
  await page.getByText("送りました", { exact: true }).waitFor();
}

/** Waits for a document to be open; what only should have come first keeps nobody from it. */
async function opened(page: Page, sign: Locator): Promise<void> {
  const anyway = page.getByRole("button", { name: "このまま始める" });
  await sign.or(anyway).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await sign.waitFor();
}

export async function writeOverview(page: Page, address: string, example: ExampleCase): Promise<void> {
  await page.goto(`${address}/overview`);
  await opened(page, page.getByRole("heading", { name: "本人の希望", exact: true }));
  await fillSections(page, overviewForm.sections, overviewOf(example));
  await allSent(page);
  await page.getByRole("button", { name: "概況調査票を送る" }).click();
  await page.getByText("送りました", { exact: true }).first().waitFor();
}

export async function writeSurvey(page: Page, address: string, example: ExampleCase): Promise<void> {
  await page.goto(`${address}/survey`);
  await opened(page, page.locator("#survey-place"));
  await fillSurvey(page, example.edition, example.survey);
  await allSent(page);
  await beforeSending(page, example.edition);
  await page.getByRole("button", { name: "認定調査票を送る" }).click();
  await page.getByText("送りました", { exact: true }).first().waitFor();
}

/** Takes what the surveyor sent, and asks the doctor. */
export async function takeSurvey(
  page: Page,
  address: string,
  doctor: { readonly accountId: string },
): Promise<void> {
  for (const document of ["state_form", "overview", "survey"] as const) {
    await doAct(page, address, `accept_${document}`);
  }
  await doAct(page, address, "ask_opinion", async (dialog) => {
    await chooseIn(dialog, "way", "account");
    await askedIn(dialog, "doctorLogin").fill(`t-${doctor.accountId}`);
  });
}

export async function writeOpinion(page: Page, address: string, example: ExampleCase): Promise<void> {
  await page.goto(`${address}/opinion`);
  await page.getByRole("button", { name: "書き始める" }).click();
  await page.locator("#section-head:focus").waitFor();
  await page.getByRole("button", { name: "すべて開く" }).click();
  await fillSections(page, opinionForm(example.edition).sections, opinionOf(example));
  await allSent(page);
  await page.getByRole("button", { name: "意見書を送る" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "送る", exact: true }).click();
  await page.getByText("意見書を送りました").waitFor();
}

/** The last steps of the clerk: the file is complete. */
export async function complete(page: Page, address: string): Promise<void> {
  await doAct(page, address, "accept_opinion");
  await doAct(page, address, "answer_past_use", (dialog) => chooseIn(dialog, "used", "yes"));
  await doAct(page, address, "complete_file");
}
