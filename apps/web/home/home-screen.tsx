import { lazy, Suspense, useEffect } from "react";
import { findCase, useCase } from "../case/case-session.ts";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { FirstVisit } from "./first-visit.tsx";
import { HelpCard } from "./help-card.tsx";

/** The steps are worked out by code that a first visit does not need. */
const Today = lazy(() => import("./today.tsx").then((module) => ({ default: module.Today })));

/** With an open case: what to do today. Without: the one question of a first visit. */
export function HomeScreen() {
  const { home } = useMessages();
  const { state } = useCase();
  const { kept } = useSettings();
  useEffect(() => {
    // Looking starts the vault's worker: not before something was ever kept here.
    if (kept) findCase();
  }, [kept]);
  if (state.kind === "open") {
    return (
      <Screen key="today" title={home.title} heading={home.today}>
        <Suspense>
          <Today state={state} />
        </Suspense>
        <HelpCard />
      </Screen>
    );
  }
  return (
    <Screen key="first" title={home.title} heading={home.question}>
      <FirstVisit locked={kept} />
      <HelpCard />
    </Screen>
  );
}
