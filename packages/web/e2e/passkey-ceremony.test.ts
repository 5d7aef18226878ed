import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  readRegistration,
  readSignIn,
  registrationOptions,
  signInOptions,
  verifyRegistration,
  verifySignIn,
} from "../../server/src/identity/credentials/index.ts";
import { startBrowser } from "./browser.ts";

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  browser = await startBrowser();
  server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html").end("<!doctype html><title>passkey</title>");
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const party = () => ({ id: "localhost", name: "寄り添い", origin });
const account = { handle: new Uint8Array(16).fill(7), login: "hanako", name: "寄添 花子", known: [] };

/** A page with an authenticator like that of a phone or notebook, whose owner proves to be themselves, or does not. */
async function openPage({ verifies = true } = {}) {
  const page = await browser.newPage();
  await page.goto(origin);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: verifies,
  } as const;
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", { options });
  return { page, devtools, authenticatorId };
}

/** Both give the JSON the browser makes itself, or the name of the error it throws. */
const create = (page: Page, options: Awaited<ReturnType<typeof registrationOptions>>): Promise<unknown> =>
  page.evaluate(async (json) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      json as PublicKeyCredentialCreationOptionsJSON,
    );
    return navigator.credentials.create({ publicKey }).then(
      (made) => (made as PublicKeyCredential).toJSON(),
      (error: Error) => error.name,
    );
  }, options as unknown);
const get = (page: Page, options: Awaited<ReturnType<typeof signInOptions>>): Promise<unknown> =>
  page.evaluate(async (json) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      json as PublicKeyCredentialRequestOptionsJSON,
    );
    return navigator.credentials.get({ publicKey }).then(
      (found) => (found as PublicKeyCredential).toJSON(),
      (error: Error) => error.name,
    );
  }, options as unknown);

async function register(page: Page) {
  const options = await registrationOptions(party(), account);
  const answer = readRegistration(await create(page, options));
  if (!answer) throw new Error("no registration came back");
  const verdict = await verifyRegistration(party(), { answer, challenge: options.challenge });
  if (!verdict.ok) throw new Error(verdict.why);
  return verdict.passkey;
}

async function askToSignIn(page: Page) {
  const options = await signInOptions(party());
  const answer = readSignIn(await get(page, options));
  if (!answer) throw new Error("no sign-in came back");
  return { answer, challenge: options.challenge };
}

describe("a passkey in Chromium", () => {
  it("is made, signs in without a login, and counts", async () => {
    const { page, devtools, authenticatorId } = await openPage();
    const passkey = await register(page);
    const { credentials } = await devtools.send("WebAuthn.getCredentials", { authenticatorId });
    expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: "localhost" }]);
    expect(passkey.transports).toContain("internal");

    const first = await askToSignIn(page);
    expect(first.answer.id).toBe(passkey.id);
    expect(first.answer.response.userHandle).toBe(Buffer.from(account.handle).toString("base64url"));
    const verdict = await verifySignIn(party(), { ...first, passkey });
    expect(verdict).toMatchObject({ ok: true });
    const counter = verdict.ok ? verdict.counter : 0;
    expect(counter).toBeGreaterThan(passkey.counter);

    const stored = { ...passkey, counter };
    expect(await verifySignIn(party(), { ...first, passkey: stored })).toEqual({ ok: false, why: "counter" });
    const second = await askToSignIn(page);
    expect(await verifySignIn(party(), { ...second, passkey: stored })).toMatchObject({ ok: true });
    const stale = { ...second, challenge: first.challenge, passkey: stored };
    expect(await verifySignIn(party(), stale)).toEqual({ ok: false, why: "wrong-challenge" });
    const elsewhere = { ...party(), origin: "https://yorisoi.example" };
    expect(await verifySignIn(elsewhere, { ...second, passkey: stored })).toEqual({
      ok: false,
      why: "wrong-origin",
    });
    await page.close();
  });

  it("is not made twice on one device", async () => {
    const { page } = await openPage();
    const { id, transports } = await register(page);
    const options = await registrationOptions(party(), { ...account, known: [{ id, transports }] });
    expect(await create(page, options)).toBe("InvalidStateError");
    await page.close();
  });

  it("is not made, nor used, by someone the device does not recognise", async () => {
    const { page, devtools, authenticatorId } = await openPage({ verifies: false });
    expect(await create(page, await registrationOptions(party(), account))).toBe("NotAllowedError");
    await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
    await register(page);
    await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
    expect(await get(page, await signInOptions(party()))).toBe("NotAllowedError");
    await page.close();
  });
});
