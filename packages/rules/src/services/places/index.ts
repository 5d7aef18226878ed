export { type Centre, centresFor } from "./centre.ts";
export { findMunicipality } from "./find-municipality.ts";
export { type Home, homeOf } from "./home.ts";
export { type Municipality, municipalities, municipalityOf } from "./municipality.ts";
export { type Prefecture, prefectureOf, prefectures } from "./prefecture.ts";
