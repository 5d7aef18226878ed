import { describe, expect, it } from "vitest";
import { type Lies, newAuthenticator } from "../../../test/authenticator.ts";
import { readRegistration, readSignIn } from "./passkey-answers.ts";
import { registrationOptions, signInOptions, verifyRegistration, verifySignIn } from "./passkeys.ts";

const party = { id: "yorisoi.example", name: "寄り添い", origin: "https://yorisoi.example" };
const account = { handle: new Uint8Array(16).fill(7), login: "hanako", name: "寄添 花子", known: [] };

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the authenticator's answer was not understood");
  return value;
}

async function register(lies: Lies = {}) {
  const device = newAuthenticator({ origin: party.origin, rpId: party.id });
  const { challenge } = await registrationOptions(party, account);
  const answer = present(readRegistration(device.register({ challenge }, lies)));
  return { device, answer, verdict: await verifyRegistration(party, { answer, challenge }) };
}

async function registered() {
  const { device, verdict } = await register();
  if (!verdict.ok) throw new Error(verdict.why);
  return { device, passkey: verdict.passkey };
}

const lies: readonly (readonly [Lies, string])[] = [
  [{ challenge: "AAAA" }, "wrong-challenge"],
  [{ origin: "https://yorisoi.example.evil" }, "wrong-origin"],
  [{ rpId: "evil.example" }, "wrong-site"],
  [{ userVerified: false }, "not-verified"],
  [{ type: "payment.get" }, "unreadable"],
];

describe("registration", () => {
  it("asks for what the house requires", async () => {
    const options = await registrationOptions(party, {
      ...account,
      known: [{ id: "AQID", transports: ["usb"] }],
    });
    expect(options).toMatchObject({
      rp: { id: "yorisoi.example", name: "寄り添い" },
      user: { id: Buffer.alloc(16, 7).toString("base64url"), name: "hanako", displayName: "寄添 花子" },
      authenticatorSelection: { userVerification: "required", residentKey: "preferred" },
      attestation: "none",
      excludeCredentials: [{ id: "AQID", transports: ["usb"] }],
    });
    expect(options.pubKeyCredParams.map(({ alg }) => alg)).toEqual([-8, -7, -257]);
    expect(Buffer.from(options.challenge, "base64url").length).toBeGreaterThanOrEqual(16);
  });

  it("takes an honest passkey", async () => {
    const { answer, verdict } = await register();
    expect(verdict).toMatchObject({
      ok: true,
      passkey: { id: answer.id, counter: 1, synced: false, backedUp: false, transports: [] },
    });
  });

  it.each(lies)("refuses %j as %s", async (lie, why) => {
    expect((await register(lie)).verdict).toEqual({ ok: false, why });
  });
});

describe("sign-in", () => {
  it("asks for verification and names known passkeys only if told to", async () => {
    expect(await signInOptions(party)).toMatchObject({
      userVerification: "required",
      rpId: "yorisoi.example",
    });
    expect((await signInOptions(party)).allowCredentials).toBeUndefined();
    const { allowCredentials } = await signInOptions(party, { known: [{ id: "AQID" }] });
    expect(allowCredentials).toMatchObject([{ id: "AQID" }]);
  });

  async function signIn(lie: Lies = {}, counter = 1) {
    const { device, passkey } = await registered();
    const { challenge } = await signInOptions(party);
    const answer = present(readSignIn(device.signIn({ challenge }, lie)));
    return verifySignIn(party, { answer, challenge, passkey: { ...passkey, counter } });
  }

  it("takes an honest answer and tells the new counter", async () => {
    expect(await signIn()).toEqual({ ok: true, counter: 2, backedUp: false });
  });

  it("takes passkeys that never count", async () => {
    expect(await signIn({ counter: 0 }, 0)).toMatchObject({ ok: true, counter: 0 });
  });

  it.each([...lies, [{ badSignature: true }, "signature"]] as typeof lies)(
    "refuses %j as %s",
    async (lie, why) => {
      expect(await signIn(lie)).toEqual({ ok: false, why });
    },
  );

  it.each([
    [5, 5],
    [4, 5],
    [0, 5],
  ])("refuses the counter %i after %i", async (said, stored) => {
    expect(await signIn({ counter: said }, stored)).toEqual({ ok: false, why: "counter" });
  });

  it("refuses the key of another, even under the right id", async () => {
    const [one, other] = [await registered(), await registered()];
    const { challenge } = await signInOptions(party);
    const answer = present(readSignIn(one.device.signIn({ challenge })));
    const judge = (passkey: typeof one.passkey) => verifySignIn(party, { answer, challenge, passkey });
    expect(await judge(other.passkey)).toEqual({ ok: false, why: "wrong-passkey" });
    expect(await judge({ ...other.passkey, id: answer.id })).toEqual({ ok: false, why: "signature" });
  });
});

describe("what a browser sends", () => {
  it.each([null, "x", {}, { id: "AQID", rawId: "AQID", type: "public-key", response: {} }])(
    "does not understand %j",
    (body) => {
      expect(readRegistration(body)).toBeUndefined();
      expect(readSignIn(body)).toBeUndefined();
    },
  );

  it("refuses an id that could not be stored, and bytes that are no CBOR", async () => {
    const { answer } = await register();
    expect(readRegistration({ ...answer, id: "a".repeat(1365) })).toBeUndefined();
    expect(readRegistration({ ...answer, id: "a b" })).toBeUndefined();
    const broken = { ...answer, response: { ...answer.response, attestationObject: "AAAA" } };
    const clientData = JSON.parse(Buffer.from(answer.response.clientDataJSON, "base64url").toString());
    expect(await verifyRegistration(party, { answer: broken, challenge: clientData.challenge })).toEqual({
      ok: false,
      why: "unreadable",
    });
  });
});
