const isClosed = (error: Error) => "code" in error && error.code === "EPIPE";

/**
 * Prints a text and waits until it is handed over: a pipe takes 64 KB at once, and the end of the program cuts off the rest.
 * Whoever stops reading, as `head` does, has seen enough.
 */
export async function print(text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // Without a listener a failed write would also end the program.
  process.stdout.once("error", () => {});
  process.stdout.write(`${text}\n`, (error) => (error && !isClosed(error) ? reject(error) : resolve()));
  await promise;
}
