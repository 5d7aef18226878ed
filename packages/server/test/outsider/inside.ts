/** What only a test may know of the inside of the capabilities an outsider stands before. */
export { newToken } from "../../src/identity/credentials/index.ts";
export { SIGN_IN_RATE } from "../../src/identity/sign-in/rate-limit.ts";
export { makePerson, newPerson, personUrl } from "../../src/person/test-person.ts";
