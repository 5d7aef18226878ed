export { GradingPage } from "./form/page.tsx";
