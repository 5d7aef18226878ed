import { once } from "node:events";
import { createServer } from "node:net";

/** Advice for the ways listening fails that the operator can mend. */
export function listenAdvice(host: string, port: number, code: string | undefined): string | undefined {
  const noAddress = `HOST=${host} では待ち受けできません。
  理由: この機械にそのアドレスがありません。
  すること: HOST を付けないか、この機械のアドレスにしてください。
  (this machine has no address ${host}.)`;
  const advice: Readonly<Record<string, string>> = {
    EADDRINUSE: `ポート ${port} はもう使われています。
  理由: よりそいがもう動いているか、ほかのプログラムが同じ番号を使っています。
  すること: http://127.0.0.1:${port} を開いて確かめるか、PORT=${port === 8081 ? 8082 : 8081} npm start と打ってください。
  (port ${port} is in use.)`,
    EACCES: `ポート ${port} を開く権限がありません。
  理由: 1024 より小さい番号は管理者にしか開けません。
  すること: PORT=8080 npm start のように、1024 以上の番号にしてください。
  (no permission for port ${port}.)`,
    EADDRNOTAVAIL: noAddress,
    ENOTFOUND: noAddress,
  };
  return advice[code ?? ""];
}

/** Tries the address before the database is opened, so that a second start ends at once and touches nothing. Gives the port. */
export async function tryListening(host: string, port: number): Promise<number> {
  const probe = createServer().listen(port, host);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? address.port : port;
}
