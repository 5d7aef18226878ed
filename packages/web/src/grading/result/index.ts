export { Result, type ResultProps } from "./result.tsx";
