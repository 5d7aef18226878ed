import { once } from "node:events";
import { connect } from "node:net";

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are, as no client library would, and reads until the server closes the connection. */
export async function sendRaw(address: string, bytes: string | Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const pieces: Buffer[] = [];
  socket.on("data", (piece: Buffer) => void pieces.push(piece));
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(bytes);
  await once(socket, "close");
  const [head = "", ...rest] = Buffer.concat(pieces).toString().split("\r\n\r\n");
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body: rest.join("\r\n\r\n") };
}

/** A GET of a path that no client library would send, by a client that closes. */
export const getRaw = (address: string, path: string, headers = "") =>
  sendRaw(
    address,
    `GET ${path} HTTP/1.1\r\nhost: ${new URL(address).host}\r\nconnection: close\r\n${headers}\r\n`,
  );
