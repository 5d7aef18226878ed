import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** Keys of 32 bytes: the first seals, all open. To rotate, put the new one first and seal again what is not current. */
export type SecretKeys = readonly [current: Uint8Array, ...older: readonly Uint8Array[]];

export type Opened =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** No key with this id is given; changed, or sealed for another context; not a sealed text at all. */
      readonly why: "unknown-key" | "damaged" | "not-sealed";
      readonly ja: string;
      readonly en: string;
    };

export interface SecretBox {
  /** Encrypts a text. `context` says whose and what it is ("totp:<account id>") and must be the same when opening. */
  readonly seal: (text: string, context: string) => string;
  readonly open: (sealed: string, context: string) => Opened;
  /** Whether it is sealed by the current key; otherwise open it and seal it again. */
  readonly isCurrent: (sealed: string) => boolean;
}

const failures = {
  "unknown-key": [
    "暗号の鍵が、保存したときの鍵と違います。YORISOI_SECRET_KEY かデータフォルダーの secret.key を、元の鍵に戻してください。",
    "The key is not the one this was sealed with. Put back the former YORISOI_SECRET_KEY or secret.key.",
  ],
  damaged: [
    "保存した秘密の値が壊れているか、別の場所から写されています。バックアップから戻すか、本人に登録をやり直してもらってください。",
    "The sealed value is damaged or was copied from elsewhere. Restore it, or let its owner register again.",
  ],
  "not-sealed": [
    "暗号にした値ではありません。データベースが手で書きかえられていないか、確かめてください。",
    "This is not a sealed value. Check whether the database was changed by hand.",
  ],
} as const;

function fail(why: keyof typeof failures): Opened {
  const [ja, en] = failures[why];
  return { ok: false, why, ja, en };
}

const sealedShape = /^v1\.(?<id>[0-9a-f]{16})\.(?<nonce>[\w-]{16})\.(?<body>[\w-]{22,})$/;

/** Names a key without telling it. */
function keyId(key: Uint8Array): string {
  return createHash("sha256").update("yorisoi secret box key id\0").update(key).digest("hex").slice(0, 16);
}

/**
 * AES-256-GCM (NIST SP 800-38D) for the few secrets that must be read again, as those of authenticator apps. A sealed
 * text is `v1.<key id>.<96 random bits>.<ciphertext and tag>`; version, key id and context are authenticated with it,
 * so it opens nowhere else. Random nonces are safe for 2^32 texts a key (§8.3), far beyond the accounts of a country.
 */
export function openBox(keys: SecretKeys): SecretBox {
  const [current] = keys;
  if (keys.some((key) => key.byteLength !== 32)) throw new RangeError("a key of the secret box has 32 bytes");
  const byId = new Map(keys.toReversed().map((key) => [keyId(key), key]));
  const currentId = keyId(current);
  const bound = (id: string, context: string) => Buffer.from(`v1.${id}\0${context}`);
  return {
    seal(text, context) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", current, nonce).setAAD(bound(currentId, context));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `v1.${currentId}.${nonce.toString("base64url")}.${body.toString("base64url")}`;
    },
    open(sealed, context) {
      const { id, nonce, body } = sealedShape.exec(sealed)?.groups ?? {};
      if (!id || !nonce || !body) return fail("not-sealed");
      const key = byId.get(id);
      if (!key) return fail("unknown-key");
      const bytes = Buffer.from(body, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), {
        authTagLength: 16,
      });
      decipher.setAAD(bound(id, context)).setAuthTag(bytes.subarray(-16));
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
        return { ok: true, text: text.toString("utf8") };
      } catch {
        return fail("damaged");
      }
    },
    isCurrent: (sealed) => sealed.startsWith(`v1.${currentId}.`),
  };
}
