/** The client the test provider knows. Nobody listens at its callback: the tests stop at that redirect, or bring it to a server in process. */
export const CLIENT = { id: "yorisoi", secret: "a secret only for tests, 32 chars or more" } as const;
export const CALLBACK = "https://yorisoi.example/api/openid/test/return";
