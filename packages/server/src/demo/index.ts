export { ensureDemo } from "./ensure-demo.ts";
export { fillWithDemo } from "./fill.ts";
export { type DemoOptions, loadDemo } from "./load-demo.ts";
export { DEMO_PASSWORD } from "./password.ts";
export { demoSignIns } from "./sign-ins.store.ts";
export { demoAccounts } from "./tables/accounts.ts";
