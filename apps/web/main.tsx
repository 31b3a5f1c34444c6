import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./router.ts";
import { applySettings } from "./settings/settings.ts";
import { watchForUpdates } from "./shell/update.ts";
import "@ringfence/report-view/tokens.css";
import "./app.css";
import "./ui/ui.css";

applySettings();
const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no element #app");
createRoot(place).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
watchForUpdates();
