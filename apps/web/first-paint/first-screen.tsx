import type { Language } from "@ringfence/report-view/language.ts";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { renderToStaticMarkup } from "react-dom/server";
import { routerOver } from "../router.ts";
import { settleOn } from "../settings/settings.ts";

/** The home screen of a first visit as markup, so that it stands there before the script has come over a slow network. */
export async function firstScreen(language: Language): Promise<string> {
  settleOn(language);
  const router = routerOver(createMemoryHistory({ initialEntries: ["/"] }));
  await router.load();
  // The page's own addresses stand after "#" (see main.tsx).
  return renderToStaticMarkup(<RouterProvider router={router} />).replaceAll('href="/', 'href="#/');
}
