import { watchWho } from "../../identity/index.ts";

/** What waits on this device is sent as soon as its author signs in, whatever page that is on. */
export function startWhenSignedIn(): void {
  let isAsked = false;
  watchWho((who) => {
    if (!who || isAsked) return;
    isAsked = true;
    import("./sending/start.ts").then(
      ({ startStore }) => startStore(),
      // The part of the program did not arrive: the next page that needs it asks again.
      () => {
        isAsked = false;
      },
    );
  });
}
