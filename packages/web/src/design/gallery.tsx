export { Gallery } from "./gallery/page.tsx";
