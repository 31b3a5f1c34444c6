import type { SkipReason } from "@ringfence/journey/record/importer.ts";
import { importers } from "@ringfence/journey/record/importers.gen.ts";
import type {
  CitationReport,
  EntryReport,
  FindingReport,
  Report,
  RuleReport,
} from "@ringfence/journey/record/report/report.ts";
import { type Language, messagesFor, pick } from "./languages.ts";
import { paint } from "./paint.ts";

/** Findings of one rule shown without `--all`. */
const shownByDefault = 5;

/** The report as a person reads it in a terminal: help first when it is urgent, then what stands out, then why. */
export function printReport(report: Report, language: Language, all: boolean): string {
  const words = messagesFor(language);
  return [
    ...urgentLines(report, language),
    paint.bold(words.heading(report.asOf, report.ruleBook.version, report.ruleBook.hash.slice(0, 12))),
    "",
    ...accountLines(report, language),
    "",
    ...summaryLines(report, language),
    ...section(report, "breach", words.breachHeading, language, all),
    ...section(report, "unclear", words.unclearHeading, language, all),
    ...section(report, "fact", words.factHeading, language, all),
    ...suspectLines(report, language),
    ...gapLines(report, language),
    "",
    paint.dim(words.disclaimer),
  ].join("\n");
}

function urgentLines({ urgent }: Report, language: Language): string[] {
  const words = messagesFor(language);
  return [
    ...(urgent.selfHarm ? [paint.bold(words.selfHarm), ""] : []),
    ...(urgent.violence ? [paint.bold(words.violence), ""] : []),
  ];
}

function accountLines(report: Report, language: Language): string[] {
  const words = messagesFor(language);
  const lines = [words.read];
  for (const one of report.inputs) {
    const skipped = Object.values(one.skipped).reduce((sum, count) => sum + count, 0);
    lines.push(
      `  ${words.account(one.name, importerTitle(one.importer, language), one.rows, one.records, skipped, one.problems.total)}`,
    );
    if (!one.complete && one.importer !== null) lines.push(`    ${words.incomplete}`);
    for (const [reason, count] of Object.entries(one.skipped))
      lines.push(`    ${words.skipped(words.skipReasons[reason as SkipReason], count)}`);
    for (const problem of one.problems.first.slice(0, 5))
      lines.push(`    ${words.problem(words.row(problem.row), words.problems[problem.code])}`);
    if (one.problems.total > 5) lines.push(`    ${words.moreProblems(one.problems.total - 5)}`);
    for (const remark of one.remarks.first.slice(0, 5))
      lines.push(`    ${words.remarks[remark.code]}${remark.count === undefined ? "" : ` × ${remark.count}`}`);
  }
  if (report.beyondLimit > 0) lines.push(`  ${words.beyondLimit(report.beyondLimit)}`);
  for (const { at, detail } of report.setAside) lines.push(`  ${words.setAside(at, detail)}`);
  return lines;
}

function importerTitle(id: string | null, language: Language): string {
  const importer = importers.find((one) => one.id === id);
  return importer === undefined ? messagesFor(language).noImporter : pick(importer.title, language);
}

function summaryLines({ period, counts, heat }: Report, language: Language): string[] {
  const words = messagesFor(language);
  if (period === null) return [words.nothing];
  return [
    words.summary(period.from, period.to, counts.communications, counts.collecting, counts.maybe),
    ...(heat.atNight > 0 ? [words.night(heat.atNight)] : []),
    counts.breaches + counts.unclear === 0 ? words.none : words.found(counts.breaches, counts.unclear),
  ];
}

function section(
  report: Report,
  verdict: FindingReport["verdict"],
  heading: string,
  language: Language,
  all: boolean,
): string[] {
  const rules = report.rules.filter(({ counts }) => counts[verdict] > 0);
  if (rules.length === 0) return [];
  return ["", paint.bold(`── ${heading} ──`), ...rules.flatMap((rule) => ruleLines(rule, verdict, language, all))];
}

function ruleLines(rule: RuleReport, verdict: FindingReport["verdict"], language: Language, all: boolean): string[] {
  const words = messagesFor(language);
  const findings = rule.findings.filter((one) => one.verdict === verdict);
  const shown = all ? findings : findings.slice(0, shownByDefault);
  const ranks = [...new Set(findings.flatMap((one) => (one.words === null ? [] : [pick(one.words, language)])))];
  const lines = [
    "",
    paint.bold(`■ ${pick(rule.title, language)}`) +
      `  ${words.places(findings.length)}${ranks.length > 0 ? ` · ${ranks.join(" / ")}` : ""}`,
  ];
  lines.push(`  ${pick(rule.plain, language)}`);
  let previous = "";
  for (const finding of shown) {
    lines.push(...findingLines(finding, language));
    const basis = basisLines(finding, language).join("\n");
    if (basis !== previous) lines.push(basis);
    previous = basis;
  }
  if (shown.length < findings.length) lines.push(`  ${words.more(findings.length - shown.length)}`);
  if (verdict !== "fact")
    lines.push(
      paint.dim(
        `  ${words.named(words.refuted, rule.refutedBy.map((one) => pick(one, language)).join(words.between))}`,
      ),
    );
  return lines;
}

function findingLines(finding: FindingReport, language: Language): string[] {
  const words = messagesFor(language);
  const figures = finding.shownFigures.map(({ label, text }) => `${pick(label, language)} ${pick(text, language)}`);
  const [first, ...others] = finding.entries;
  const lines = first === undefined ? [`  · ${finding.on}`] : [`  · ${entryLine(first, language)}`];
  if (figures.length > 0) lines.push(`    ${figures.join(" · ")}`);
  if (first?.text !== null && first !== undefined) lines.push(`    「${quoted(first)}」`);
  for (const entry of others.slice(0, 4)) lines.push(paint.dim(`      ${entryLine(entry, language)}`));
  if (finding.missing.length > 0)
    lines.push(
      `    ${words.named(words.missing, finding.missing.map((one) => pick(one.question, language)).join(" "))}`,
    );
  return lines;
}

function entryLine(entry: EntryReport, language: Language): string {
  const words = messagesFor(language);
  const time = entry.at?.replace("T", " ").replace(/(:\d\d)?(\.\d+)?\+08:00$/, "");
  if (entry.channel === null) {
    const title = entry.title === null ? entry.id : pick(entry.title, language);
    return time === undefined ? title : `${time}  ${title}`;
  }
  const when = time ?? words.noTime;
  const to = entry.to ?? (entry.role === null ? words.roles.unknown : words.roles[entry.role]);
  const length =
    entry.channel !== "call" || entry.durationSeconds === null
      ? ""
      : entry.connected === false
        ? ` ${words.notConnected}`
        : ` ${words.seconds(entry.durationSeconds)}`;
  const place = entry.source === null ? "" : paint.dim(`  ${entry.source.file}#${entry.source.row}`);
  return `${when}  ${words.channels[entry.channel]}  ${entry.from ?? words.hidden} ${words.to} ${to}${length}${place}`;
}

/** The text on one line with the decisive words marked. */
function quoted({ text, quotes }: EntryReport): string {
  if (text === null) return "";
  let line = "";
  let at = 0;
  for (const { start, end } of quotes.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    line += text.slice(at, start) + paint.mark(text.slice(start, end));
    at = end;
  }
  return (line + text.slice(at)).replaceAll(/\s*\n\s*/g, " ");
}

/** How many provisions that only may apply are listed under one that does. */
const possibleShown = 2;

function basisLines(finding: FindingReport, language: Language): string[] {
  const words = messagesFor(language);
  const line = (name: string) => (one: CitationReport) =>
    `    ${words.named(name, words.named(pick(one.label, language), pick(one.gist, language)))}${paint.dim(words.aside(words.inForce(one.from, one.until)))}`;
  const { citations, possibleCitations: possible } = finding;
  const shown = citations.length > 0 ? possible.slice(0, possibleShown) : possible;
  const more = possible.length - shown.length;
  return [
    ...citations.map(line(words.basis)),
    ...shown.map(line(words.possibleBasis)),
    ...(more > 0 ? [`    ${words.morePossible(more)}`] : []),
  ];
}

function suspectLines({ suspects }: Report, language: Language): string[] {
  const words = messagesFor(language);
  if (suspects.length === 0) return [];
  return [
    "",
    words.suspects,
    ...suspects.slice(0, 20).map((one) => `  ${words.suspect(one.number, one.communications)}`),
  ];
}

function gapLines({ gaps }: Report, language: Language): string[] {
  const words = messagesFor(language);
  if (gaps.length === 0) return [];
  return ["", words.gaps, ...gaps.map((one) => `  · ${words.gap(pick(one.question, language), one.waiting)}`)];
}
