/**
 * What of the cases stands on this device, and how it reaches the server (docs/adr/0013).
 *
 * On line and not taken along: a change is put onto the device, sent, and leaves it when the server has accepted it; a
 * closed tab, a killed program or a lost network loses nothing. Taken along (持ち出し): the case, its pack and the documents
 * of a visit stand on the device as well, until the user takes them off it or the case has ended and all of it is sent.
 *
 * Every record is sealed by AES-GCM-256 and bound to its account, lock and name. What was taken along is locked by a key
 * that only the passphrase of the device's user opens (PBKDF2). What only waits to be sent is locked by a key of this
 * browser that no script can take out: it keeps other accounts of the app and a look into the files of the browser from
 * it, not one who uses the browser as its user.
 *
 * Sent in order: the changes of a case, at most 200 at once, then its acts one by one; by one page of the device at a
 * time; again after 2 to 15 seconds while the server is away, when the network comes back, and on wish. What the server
 * refuses stays, with its reasons, until somebody decides. Off line the last account that signed in here can be opened by
 * its passphrase, and then reaches only what was taken along.
 */
export { type Act, type TakenCase, type WaitingAct } from "./device/record.ts";
export { queueAct, tryActAgain, withdraw } from "./device/queue-act.ts";
export { sync } from "./sending/sync-by-hand.ts";
export { OfflineCases } from "./screens/offline-cases.tsx";
export { OpenDocument } from "./screens/open-document.tsx";
export { SavedBar } from "./screens/saved-bar.tsx";
export { useOnline } from "./screens/use-online.ts";
