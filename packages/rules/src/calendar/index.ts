export { type CivilDay, civilDay, day } from "./civil-day.ts";
