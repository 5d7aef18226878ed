import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "openid-client";

/** Why signing in with another service did not work; for the person, and `why` for the operator's log. */
export interface OidcProblem {
  readonly ok: false;
  readonly why: keyof typeof texts;
  readonly ja: string;
  readonly en: string;
}

const texts = {
  "bad-settings": [
    "ログイン連携の設定が正しくありません。発行者（issuer）は https:// で始まるアドレスにしてください。システム管理者に連絡してください。",
    "The sign-in service is not set up correctly: its issuer must be an https address. Tell the system administrator.",
  ],
  unreachable: [
    "ログイン連携先のサービスが応答しません。しばらく待ってから、もう一度試してください。",
    "The sign-in service does not answer. Wait a little and try again.",
  ],
  "not-a-provider": [
    "ログイン連携先のサービスの応答が正しくありません。システム管理者に連絡してください。",
    "The sign-in service gave an answer that does not conform. Tell the system administrator.",
  ],
  "wrong-state": [
    "このログインは、この画面から始めたものではないか、時間がたちすぎています。ログインの画面からやり直してください。",
    "This sign-in was not started from this screen, or too long ago. Start again from the sign-in screen.",
  ],
  cancelled: [
    "ログイン連携先のサービスで取り消されました。ログインするには、もう一度始めてください。",
    "You cancelled at the sign-in service. To sign in, start again.",
  ],
  refused: [
    "ログイン連携先のサービスがログインを認めませんでした。ログインの画面からやり直し、続くときはシステム管理者に連絡してください。",
    "The sign-in service refused. Start again from the sign-in screen; if it goes on, tell the system administrator.",
  ],
  "untrusted-token": [
    "ログイン連携先から届いた証明を確かめられません。ログインの画面からやり直し、続くときはシステム管理者に連絡してください。",
    "The proof from the sign-in service cannot be verified. Start again; if it goes on, tell the system administrator.",
  ],
  "clock-skew": [
    "このサーバーとログイン連携先の時計が合っていません。システム管理者に、サーバーの時刻を確かめるよう連絡してください。",
    "The clocks of this server and the sign-in service differ. Ask the system administrator to check the server's time.",
  ],
} as const;

export function oidcProblem(why: OidcProblem["why"]): OidcProblem {
  const [ja, en] = texts[why];
  return { ok: false, why, ja, en };
}

/** The codes of openid-client 6 (they come from oauth4webapi 3). */
const byCode: Readonly<Record<string, OidcProblem["why"]>> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: "clock-skew",
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: "untrusted-token",
  OAUTH_KEY_SELECTION_FAILED: "untrusted-token",
  OAUTH_INVALID_RESPONSE: "untrusted-token",
  OAUTH_HTTP_REQUEST_FORBIDDEN: "bad-settings",
  OAUTH_REQUEST_PROTOCOL_FORBIDDEN: "bad-settings",
  OAUTH_TIMEOUT: "unreachable",
  OAUTH_ABORT: "unreachable",
};

/** The problem for what openid-client threw; what it cannot have thrown is a bug and thrown again. */
export function problemOf(error: unknown): OidcProblem {
  if (error instanceof AuthorizationResponseError) {
    return oidcProblem(error.error === "access_denied" ? "cancelled" : "refused");
  }
  if (error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError) {
    return oidcProblem(error.status >= 500 ? "unreachable" : "refused");
  }
  if (error instanceof ClientError) return oidcProblem(byCode[error.code ?? ""] ?? "not-a-provider");
  // undici says every failed connection with exactly this TypeError
  if (error instanceof TypeError && error.message === "fetch failed") return oidcProblem("unreachable");
  throw error;
}
