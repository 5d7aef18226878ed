import { connect } from "node:net";
import { expect, it } from "vitest";
import { withApp } from "../../test/app.ts";

it("answers bytes that are no HTTP with a problem and closes", async () => {
  const answer = await withApp(async (app) => {
    const { port } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
    const socket = connect(Number(port), "127.0.0.1").setEncoding("utf8");
    socket.write("これは HTTP ではありません\r\n\r\n");
    const pieces: string[] = [];
    for await (const piece of socket) pieces.push(String(piece));
    return pieces.join("");
  });
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  expect(head).toContain("HTTP/1.1 400");
  expect(JSON.parse(body)).toMatchObject({
    type: "urn:yorisoi:problem:bad-request",
    title: "要求を読めません",
  });
});
