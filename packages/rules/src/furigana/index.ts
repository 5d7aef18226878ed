export { annotate, type Segment, uncovered } from "./annotate.ts";
