import type { Channel, Relation } from "@ringfence/casefile";
import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { FactId, Rank, Role, RuleGroup, ShownBy, ShownFigure, SignalId, Verification } from "@ringfence/law";
import type { FileAccount } from "../import-files.ts";

/** What `ringfence judge --json` prints, what the page shows and what `--html` draws: one plain JSON object, the same everywhere. */
export interface Report {
  readonly schema: "ringfence-report/1";
  readonly ruleBook: { readonly version: string; readonly hash: string };
  /** Judged as seen on this civil day. */
  readonly asOf: CivilDate;
  readonly masked: boolean;
  readonly inputs: readonly FileAccount[];
  /** Rows that were read but not judged, because there were too many to hold. */
  readonly beyondLimit: number;
  /** Events of the case sheet that could not be read, with position and reason. */
  readonly setAside: readonly { readonly at: number; readonly code: string; readonly detail: string }[];
  /** First and last civil day of anything read; null when nothing was. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate } | null;
  readonly counts: ReportCounts;
  readonly rules: readonly RuleReport[];
  readonly heat: HeatMap;
  readonly people: readonly PersonReport[];
  readonly suspects: readonly Suspect[];
  readonly gaps: readonly Gap[];
  /** A message spoke of self-harm or of violence: help comes first. */
  readonly urgent: { readonly selfHarm: boolean; readonly violence: boolean };
}

export interface ReportCounts {
  readonly communications: number;
  /** Inward communications that are collection, that may be, and all others. */
  readonly collecting: number;
  readonly maybe: number;
  readonly other: number;
  readonly breaches: number;
  readonly unclear: number;
}

export interface RuleReport {
  readonly rule: string;
  readonly group: RuleGroup;
  readonly title: Bilingual;
  readonly plain: Bilingual;
  readonly counts: {
    readonly breach: number;
    readonly unclear: number;
    readonly fact: number;
    readonly lawful: number;
  };
  readonly refutedBy: readonly Bilingual[];
  readonly findings: readonly FindingReport[];
  /** What the person said is not so; counted nowhere, kept to be seen. */
  readonly denied: readonly FindingReport[];
}

export interface FindingReport {
  /** The person looked and agreed. */
  readonly confirmed: boolean;
  readonly verdict: "breach" | "unclear" | "fact";
  readonly on: CivilDate;
  /** Highest rank in force that day; null when it depends on a missing fact whether any provision binds. */
  readonly rank: Rank | null;
  /** 违法 / 不符合监管规定 / …: only for a breach. */
  readonly words: Bilingual | null;
  readonly citations: readonly CitationReport[];
  readonly possibleCitations: readonly CitationReport[];
  readonly missing: readonly { readonly fact: FactId; readonly question: Bilingual; readonly why: Bilingual }[];
  /** Raw values by name (fen, percent, counts, dates), and the same as people write them. */
  readonly figures: Readonly<Record<string, number | string>>;
  readonly shownFigures: readonly ShownFigure[];
  readonly shownBy: ShownBy | null;
  readonly entries: readonly EntryReport[];
  /** Entries beyond those shown in full (a campaign can have hundreds). */
  readonly moreEntries: readonly string[];
}

export interface CitationReport {
  readonly instrument: string;
  readonly version: string;
  readonly label: Bilingual;
  readonly gist: Bilingual;
  readonly rank: Rank;
  readonly verification: Verification;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly remark: Bilingual | null;
}

/** One entry of the case as a finding shows it; for a communication with its time, ends and quoted words. */
export interface EntryReport {
  readonly id: string;
  /** What it is, where it is no contact. */
  readonly title: Bilingual | null;
  readonly channel: Channel | null;
  /** +08:00; only the day when the source gives no time. */
  readonly at: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly role: Role | null;
  readonly relation: Relation | null;
  readonly connected: boolean | null;
  readonly durationSeconds: number | null;
  readonly text: string | null;
  /** Half-open UTF-16 offsets into `text`. */
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly signal: SignalId }[];
  readonly source: { readonly file: string; readonly row: number } | null;
}

/** Collection contacts by hour of the civil day, one row per day that has any; minutes unknown are left out and counted. */
export interface HeatMap {
  readonly days: readonly { readonly on: CivilDate; readonly hours: readonly number[] }[];
  readonly byHour: readonly number[];
  readonly withoutTime: number;
  /** Contacts between 22:00 and 08:00. */
  readonly atNight: number;
}

export interface PersonReport {
  readonly party: string | null;
  readonly name: string | null;
  readonly role: Role;
  readonly relation: Relation | null;
  readonly calls: number;
  readonly messages: number;
  readonly visits: number;
  readonly breaches: number;
}

/** A number that looks like a collector's and that nobody has confirmed yet. */
export interface Suspect {
  readonly number: string;
  /** For confirming: the comparable key, not masked. */
  readonly key: string;
  readonly why: ShownBy;
  readonly communications: number;
  readonly example: string | null;
}

export interface Gap {
  readonly fact: FactId;
  readonly question: Bilingual;
  readonly why: Bilingual;
  /** Findings that wait for it; for `what-was-said`, contacts without recorded words. */
  readonly waiting: number;
}
