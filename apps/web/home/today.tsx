import { type NextStep, nextSteps } from "@ringfence/journey/next-steps/next-steps.ts";
import type { Destination, DeviceFacts } from "@ringfence/journey/next-steps/step.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useState } from "react";
import { useCaseReport } from "../case/case-report.ts";
import { backupCase, type CaseState, useCase } from "../case/case-session.ts";
import { saveBlob } from "../judge/save-file.ts";
import { type settings, useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { ArrowIcon } from "../ui/icons.tsx";

type Open = Extract<CaseState, { kind: "open" }>;

/** Where each kind of step is taken. Backup and help are done on the spot. */
const screens: Readonly<Record<Exclude<Destination, "backup" | "help">, NonNullable<LinkProps["to"]>>> = {
  "log-contact": "/case/log",
  report: "/case/report",
  people: "/case/people",
  loans: "/case/people",
  "unknown-numbers": "/case/report",
  "invite-witness": "/case/invite",
  stamp: "/case/stamp",
  "write-letters": "/communicate/letters",
  complain: "/report",
  deadlines: "/report/deadlines",
  promises: "/communicate/promises",
  "check-apps": "/prevent/permissions",
  "emergency-contacts": "/prevent/contacts",
  bills: "/repay/bills",
  accounts: "/prevent/accounts",
  contract: "/prevent/contract",
  plan: "/repay",
  "make-plan": "/repay/plan",
  "follow-plan": "/repay/follow",
};

/** The list of what to do next, each with its reason and one button; the first stands out. */
export function Today({ state }: { state: Open }) {
  const { home } = useMessages();
  const [now] = useState(() => instant(Date.now()));
  const { report } = useCaseReport();
  const { example } = useCase();
  const { lastBackup } = useSettings();
  // The example lives as long as the page: there is nothing to back up.
  const device = example ? { entries: 0, stamped: 0 } : deviceFacts(state, lastBackup);
  const steps = nextSteps({
    file: state.file,
    device,
    now,
    today: dateOf(now),
    ...(report === undefined ? {} : { report }),
  });
  return (
    <>
      <Link to="/case/log" className="ui-button ui-button-main">
        {home.log}
      </Link>
      {steps.length === 0 ? <p>{home.nothingDue}</p> : null}
      <ol className="home-steps">
        {steps.map((step) => (
          <li key={step.id} className="ui-card">
            <StepCard step={step} />
          </li>
        ))}
      </ol>
      {state.file.communications.length === 0 ? null : (
        <Link to="/case/overview" className="ui-button ui-button-plain">
          {home.seeAll}
        </Link>
      )}
    </>
  );
}

function deviceFacts({ entries, stamped }: Open, lastBackup: ReturnType<typeof settings>["lastBackup"]): DeviceFacts {
  return {
    entries: entries.length,
    stamped,
    ...(lastBackup === undefined ? {} : { lastBackup: { ...lastBackup, at: instant(lastBackup.at) } }),
  };
}

function StepCard({ step: { title, why, go } }: { step: NextStep }) {
  const { home } = useMessages();
  const { language } = useSettings();
  return (
    <>
      <h2>{say(title, language)}</h2>
      <p>{say(why, language)}</p>
      {go === "backup" ? (
        <BackupButton />
      ) : go === "help" ? (
        <a className="ui-button ui-button-main" href="tel:110">
          110
        </a>
      ) : (
        <Link to={screens[go]} className="ui-button ui-button-plain" aria-label={`${home.do}：${say(title, language)}`}>
          {home.do}
          <ArrowIcon />
        </Link>
      )}
    </>
  );
}

function BackupButton() {
  const { keep } = useMessages();
  return <Button onClick={async () => saveBlob(keep.backupName, await backupCase())}>{keep.backup}</Button>;
}
