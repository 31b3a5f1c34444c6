import type { End, Id } from "@ringfence/casefile";
import { dateOf, formatInstant, maskPhone } from "@ringfence/kernel";
import {
  type CaseView,
  type Citation,
  citationLabel,
  citedVersion,
  type Finding,
  facts,
  type QuotedWords,
  quotedWords,
  type Rule,
  rankWords,
  showFigure,
  type Verdicts,
} from "@ringfence/law";
import { otherEntry } from "./other-entry.ts";
import type { CitationReport, EntryReport, FindingReport, RuleReport } from "./report.ts";

/** Entries a finding shows in full; a campaign can rest on hundreds, the rest are named by id. */
const shownInFull = 12;

/** The findings of one rule: those that count, those the person said are not so, and all that were confirmed. */
interface SortedFindings {
  readonly holds: readonly Finding[];
  readonly not: readonly Finding[];
  readonly confirmed: ReadonlySet<Finding>;
}

export function reportRule(
  rule: Rule,
  { holds, not, confirmed }: SortedFindings,
  { view, lawful }: Verdicts,
  masked: boolean,
): RuleReport {
  const count = (verdict: Finding["verdict"]) => holds.filter((one) => one.verdict === verdict).length;
  const report = (finding: Finding) => reportFinding(finding, confirmed.has(finding), view, masked);
  return {
    rule: rule.id,
    group: rule.group,
    title: rule.title,
    plain: rule.plain,
    counts: {
      breach: count("breach"),
      unclear: count("unclear"),
      fact: count("fact"),
      lawful: lawful[rule.id] ?? Number.NaN,
    },
    refutedBy: rule.refutedBy,
    findings: holds.map(report),
    denied: not.map(report),
  };
}

function reportFinding(finding: Finding, confirmed: boolean, view: CaseView, masked: boolean): FindingReport {
  const quotes = quotedWords(finding, view);
  return {
    confirmed,
    verdict: finding.verdict,
    on: finding.on,
    rank: finding.rank ?? null,
    words: finding.verdict === "breach" && finding.rank !== undefined ? rankWords[finding.rank].breach : null,
    citations: finding.basis.map(reportCitation),
    possibleCitations: finding.possibleBasis.map(reportCitation),
    missing: finding.missing.map((fact) => ({ fact, ...facts[fact] })),
    figures: finding.figures,
    shownFigures: Object.entries(finding.figures).map(([name, value]) => showFigure(name, value)),
    shownBy: finding.shownBy ?? null,
    entries: finding.about.slice(0, shownInFull).map((id) => reportEntry(id, quotes, view, masked)),
    moreEntries: finding.about.slice(shownInFull),
  };
}

export function reportCitation(citation: Citation): CitationReport {
  const { instrument, version } = citedVersion(citation);
  return {
    instrument: instrument.id,
    version: version.id,
    label: citationLabel(citation),
    gist: citation.gist,
    rank: instrument.rank,
    verification: version.verification,
    from: version.from,
    until: version.until ?? null,
    remark: version.remark ?? null,
  };
}

const nothing = {
  title: null,
  channel: null,
  at: null,
  from: null,
  to: null,
  role: null,
  relation: null,
  connected: null,
  durationSeconds: null,
  text: null,
  quotes: [],
  source: null,
} as const;

function reportEntry(id: Id, quotes: readonly QuotedWords[], view: CaseView, masked: boolean): EntryReport {
  const contact = view.contactById(id);
  if (contact === undefined) return { id, ...nothing, ...otherEntry(id, view.file) };
  const { communication, targetParty, target } = contact;
  const { source } = communication;
  /** Whoever was reached, or on the owner's own calls and messages the owner. */
  const owner = targetParty?.name ?? nameEnd(contact.inward ? communication.to[0] : communication.from, view, masked);
  return {
    id,
    title: null,
    channel: communication.channel,
    at: communication.precision === "day" ? dateOf(communication.start) : formatInstant(communication.start),
    from: contact.inward ? nameEnd(communication.from, view, masked) : owner,
    to: contact.inward ? owner : nameEnd(communication.to[0], view, masked),
    role: target,
    relation: targetParty?.kind === "contact-person" ? targetParty.relation : null,
    connected: communication.connected ?? null,
    durationSeconds: communication.durationSeconds ?? null,
    text: communication.text ?? null,
    quotes: quotes.filter((one) => one.communication === id).map(({ start, end, signal }) => ({ start, end, signal })),
    source: source?.kind === "file" ? { file: source.file, row: source.row } : null,
  };
}

/** A name the case gives, else the number (masked unless asked otherwise), else null: a hidden number stays hidden. */
function nameEnd(end: End | undefined, view: CaseView, masked: boolean): string | null {
  if (end === undefined) return null;
  const party = end.party === undefined ? undefined : view.partyById.get(end.party);
  const number = end.number ?? party?.numbers[0]?.number;
  const shown = number === undefined ? undefined : masked ? maskPhone(number) : number;
  const parts = [party?.name ?? end.name, shown].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? null : parts.join(" ");
}
