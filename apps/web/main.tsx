import { createHashHistory, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { routerOver } from "./router.ts";
import { applySettings } from "./settings/settings.ts";
import { watchForUpdates } from "./shell/update.ts";
import "@ringfence/report-view/tokens.css";
import "./app.css";
import "./ui/ui.css";

applySettings();
/** Addresses after "#": the page then works from any folder of any static host, and from a file the browser has stored. */
const router = routerOver(createHashHistory());

async function start(place: HTMLElement): Promise<void> {
  // What `first-paint.js` put there gives way to the same screen alive, not to an empty one.
  if (place.childElementCount > 0) await router.load();
  place.onclick = null;
  const { pressed } = place.dataset;
  delete place.dataset.waiting;
  flushSync(() =>
    createRoot(place).render(
      <StrictMode>
        <RouterProvider router={router} />
      </StrictMode>,
    ),
  );
  if (pressed !== undefined) place.querySelectorAll("button")[Number(pressed)]?.click();
}

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no element #app");
void start(place);
watchForUpdates();
