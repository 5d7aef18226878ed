import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { questions } from "./asking/index.ts";
import { router } from "./routes.ts";
import "./style.css";
import { startTexts } from "./text.ts";

const place = document.getElementById("root");
if (!place) throw new Error("index.html has an element with the id root");

await startTexts();
void import("./installed/start.tsx");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={questions}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
