import type { Communication } from "@ringfence/casefile";
import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import type { Report } from "@ringfence/journey/record/report/report.ts";
import { dateOf, formatInstant, groupBy, maskPhone } from "@ringfence/kernel";
import { formatDay } from "@ringfence/report-view/format.ts";
import { reportMessages, say } from "@ringfence/report-view/language.ts";
import { HeatMap } from "@ringfence/report-view/parts/heat-map.tsx";
import { PeopleContacted } from "@ringfence/report-view/parts/people-contacted.tsx";
import { ReportContext } from "@ringfence/report-view/report-context.ts";
import "@ringfence/report-view/report.css";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { KeptLine } from "../prevent/kept-line.tsx";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";
import { useCaseReport } from "./case-report.ts";
import { useCase } from "./case-session.ts";
import { NeedsCase } from "./needs-case.tsx";
import { useCaseWords } from "./words.ts";
import "./case.css";

/** Days of the timeline drawn at first. */
const openDays = 14;

/** Looking before reading: hours, people, and every contact on a line of time. */
export function OverviewScreen() {
  const words = useCaseWords();
  const { language } = useSettings();
  const { state } = useCase();
  const { report } = useCaseReport();
  const setting = useMemo(
    () => ({
      language,
      messages: reportMessages[language],
      live: true,
      ruleHref: undefined,
      askAboutFinding: undefined,
    }),
    [language],
  );
  if (state.kind !== "open") return <NeedsCase title={words.overview} />;
  return (
    <Screen title={words.overview} heading={words.overview}>
      {report === undefined ? null : (
        <ReportContext value={setting}>
          <div className="rf-report">
            <PeopleContacted people={report.people} />
            <HeatMap heat={report.heat} />
          </div>
        </ReportContext>
      )}
      <Link to="/case/report" className="ui-button ui-button-plain">
        {words.readFindings}
      </Link>
      <KeptLine file={state.file} />
      <Timeline file={state.file} report={report} />
    </Screen>
  );
}

function Timeline({ file, report }: { file: CaseFile; report: Report | undefined }) {
  const words = useCaseWords();
  const { language } = useSettings();
  const [shown, setShown] = useState(openDays);
  const days = useMemo(
    () => [...groupBy(file.communications.toReversed(), ({ start }) => dateOf(start))],
    [file.communications],
  );
  const broken = useMemo(() => brokenRules(report), [report]);
  return (
    <section className="ui-stack" aria-labelledby="case-timeline">
      <h2 id="case-timeline">{words.timeline}</h2>
      <p className="ui-soft">{days.length === 0 ? words.noEntries : words.timelineHint}</p>
      <ol className="keep-days">
        {days.slice(0, shown).map(([day, contacts]) => (
          <li key={day}>
            <h3>
              {formatDay(day, language)} <span className="ui-soft">{words.dayCount(contacts.length)}</span>
            </h3>
            <ol className="keep-line">
              {contacts.map((one) => (
                <Moment key={one.id} contact={one} file={file} broken={broken.get(one.id) ?? []} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {shown < days.length ? <Button onClick={() => setShown(shown + 60)}>{words.olderDays}</Button> : null}
    </section>
  );
}

/** By entry: the titles of the rules it did not keep. */
function brokenRules(report: Report | undefined): ReadonlyMap<string, readonly Report["rules"][number]["title"][]> {
  const found = new Map<string, Report["rules"][number]["title"][]>();
  for (const { title, findings } of report?.rules ?? []) {
    for (const { verdict, entries, moreEntries } of findings) {
      if (verdict !== "breach") continue;
      for (const id of [...entries.map((one) => one.id), ...moreEntries])
        if (found.get(id)?.includes(title) !== true) found.set(id, [...(found.get(id) ?? []), title]);
    }
  }
  return found;
}

interface MomentProps {
  readonly contact: Communication;
  readonly file: CaseFile;
  readonly broken: readonly Report["rules"][number]["title"][];
}

function Moment({ contact, file, broken }: MomentProps) {
  const words = useCaseWords();
  const { keep } = useMessages();
  const { language } = useSettings();
  const { files } = useMessages();
  const nameOf = (id: string | undefined) => {
    const party = file.parties.find((one) => one.id === id);
    return party?.name ?? (party?.kind === "contact-person" ? files.relationNames[party.relation] : undefined);
  };
  const other = contact.direction === "out" ? contact.to[0] : contact.from;
  const name =
    other?.name ?? nameOf(other?.party) ?? (other?.number === undefined ? undefined : maskPhone(other.number));
  const channel = keep.channels[contact.channel as keyof typeof keep.channels] ?? contact.channel;
  const facts = [
    channel,
    ...(contact.direction === "out" ? [words.out] : []),
    ...(contact.connected === undefined ? [] : [contact.connected ? words.connected : words.notConnected]),
    ...(contact.owner === undefined
      ? []
      : [(contact.direction === "out" ? words.phoneOf : words.reachedOther)(nameOf(contact.owner) ?? contact.owner)]),
  ];
  return (
    <li className={broken.length > 0 ? "keep-moment keep-moment-broken" : "keep-moment"}>
      <p>
        <strong>{contact.precision === "day" ? "" : formatInstant(contact.start).slice(11, 16)}</strong>{" "}
        {facts.join(" · ")} · {name ?? words.unknownNumber}
      </p>
      {contact.text === undefined ? null : <p className="keep-text keep-brief">{contact.text}</p>}
      {broken.map((title) => (
        <p key={title.zh} className="keep-broken">
          {say(title, language)}
        </p>
      ))}
    </li>
  );
}
