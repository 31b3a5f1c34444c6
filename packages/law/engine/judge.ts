import type { CaseFile, Id } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import { maskOf, type SignalId, scanSpans } from "../signals/index.ts";
import { type Citation, citedVersion, standingOn } from "./citation.ts";
import type { Contact, ShownBy } from "./contact.ts";
import type { FactId } from "./fact.ts";
import { type Found, foundAt } from "./found.ts";
import { judgeFrequency } from "./frequency.ts";
import type { Binds } from "./instrument.ts";
import { type CaseView, perceive } from "./perceive.ts";
import { compareRanks, type Rank } from "./rank.ts";
import type { CaseJudgement, EachContact, Rule } from "./rule.ts";

/** Exact words in one communication: half-open UTF-16 offsets into its original text. */
export interface QuotedWords {
  readonly communication: Id;
  readonly signal: SignalId;
  readonly start: number;
  readonly end: number;
}

export interface Finding {
  readonly rule: string;
  /** `fact`: from a supporting rule, no breach by itself. */
  readonly verdict: "breach" | "unclear" | "fact";
  readonly on: CivilDate;
  /** Entries the finding is about, never empty; each exists in the case file. */
  readonly about: readonly Id[];
  /** Provisions in force that day that bind this lender, highest rank first. */
  readonly basis: readonly Citation[];
  /** Provisions that would apply if a missing fact came out that way (lender kind, in-force day). */
  readonly possibleBasis: readonly Citation[];
  /** Rank of the highest provision in force: decides the words. undefined when only `possibleBasis` is left. */
  readonly rank: Rank | undefined;
  readonly missing: readonly FactId[];
  readonly words: readonly QuotedWords[];
  readonly figures: Readonly<Record<string, number | string>>;
  /** What says that this was collection at all. */
  readonly shownBy: ShownBy | undefined;
}

export interface Verdicts {
  readonly findings: readonly Finding[];
  /** Per rule: how many were looked at and found in order. */
  readonly lawful: Readonly<Record<string, number>>;
  readonly view: CaseView;
}

/**
 * Judges a case file by the given rules. Pure: the same file, rules and `asOf` give the same verdicts. Entries after `asOf` are
 * not looked at. Findings come in order of day, then rule, then entry.
 */
export function judge(file: CaseFile, rules: readonly Rule[], asOf: CivilDate): Verdicts {
  const view = perceive(file, asOf);
  const findings: Finding[] = [];
  const lawful: Record<string, number> = {};
  const inward = view.contacts.filter((one) => one.inward && one.collecting !== "no");
  for (const rule of rules) {
    let inOrder = 0;
    for (const found of look(rule, view, inward)) {
      if (found.judgement.verdict === "lawful") inOrder += 1;
      else {
        const finding = toFinding(rule, found, view);
        if (finding !== undefined) findings.push(finding);
      }
    }
    lawful[rule.id] = inOrder;
  }
  findings.sort(
    (a, b) => compareText(a.on, b.on) || compareText(a.rule, b.rule) || compareText(a.about[0] ?? "", b.about[0] ?? ""),
  );
  return { findings, lawful, view };
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function* look(rule: Rule, view: CaseView, inward: readonly Contact[]): Iterable<Found> {
  const { looksAt } = rule;
  if (looksAt.each === "contact") yield* lookAtContacts(looksAt, view, inward);
  else if (looksAt.each === "count") yield* judgeFrequency(looksAt, view, inward);
  else if (looksAt.each === "loan") {
    for (const loan of view.file.loans) {
      const judgement = looksAt.judge(loan, view);
      if (judgement === undefined || judgement.on > view.asOf) continue;
      const lender = view.lenderOf(loan.lender === undefined ? undefined : view.partyById.get(loan.lender));
      yield {
        judgement,
        on: judgement.on,
        about: [loan.id],
        lenderKind: lender?.lenderKind ?? "unknown",
        product: loan.product,
        memberOf: lender?.memberOf ?? [],
        contact: undefined,
        certain: true,
      };
    }
  } else {
    for (const judgement of looksAt.judge(view)) if (judgement.on <= view.asOf) yield foundInCase(judgement);
  }
}

function foundInCase(judgement: CaseJudgement): Found {
  const { on, about, contact, lender } = judgement;
  if (contact !== undefined) return { ...foundAt(contact, judgement), on, about };
  return {
    judgement,
    on,
    about,
    lenderKind: judgement.lenderKind ?? lender?.lenderKind ?? "unknown",
    product: judgement.product,
    memberOf: lender?.memberOf ?? [],
    contact: undefined,
    certain: true,
  };
}

function* lookAtContacts(looksAt: EachContact, view: CaseView, inward: readonly Contact[]): Iterable<Found> {
  const mask = looksAt.signals === undefined ? undefined : maskOf(looksAt.signals);
  const { targets, channels } = looksAt;
  for (const contact of inward) {
    if (mask !== undefined && (contact.signals & mask) === 0) continue;
    if (targets !== undefined && !targets.includes(contact.target)) continue;
    if (channels !== undefined && !channels.includes(contact.communication.channel)) continue;
    const judgement = looksAt.judge(contact, view);
    if (judgement !== undefined) yield foundAt(contact, judgement);
  }
}

/** Puts dates, rank and missing facts to a judgement; undefined when no provision cited could have bound this lender that day. */
function toFinding(rule: Rule, found: Found, view: CaseView): Finding | undefined {
  const { judgement } = found;
  if (judgement.verdict === "lawful") return undefined;
  if (
    rule.appliesTo !== undefined &&
    found.lenderKind !== "unknown" &&
    !rule.appliesTo.lenders.includes(found.lenderKind)
  )
    return undefined;
  const sorted = sortBasis(judgement.under ?? rule.basis, found, judgement.lawOf ?? found.on);
  if (sorted.basis.length === 0 && sorted.possible.length === 0) return undefined;
  const missing = new Set<FactId>(judgement.verdict === "unclear" ? judgement.missing : []);
  if (sorted.basis.length === 0) for (const fact of sorted.missing) missing.add(fact);
  if (!found.certain) missing.add("caller-is-collector");
  const words = judgement.words ?? [];
  if (words.length > 0 && found.contact?.communication.direction === "unknown") missing.add("who-spoke");
  const about = [...new Set([...found.about, ...(judgement.entries ?? [])])];
  return {
    rule: rule.id,
    verdict: missing.size > 0 ? "unclear" : rule.supporting === true ? "fact" : "breach",
    on: found.on,
    about,
    basis: sorted.basis,
    possibleBasis: sorted.possible,
    rank: sorted.basis[0] === undefined ? undefined : citedVersion(sorted.basis[0]).instrument.rank,
    missing: [...missing],
    words:
      rule.looksAt.each === "case"
        ? about.flatMap((id) => quote(view.contactById(id), words))
        : quote(found.contact, words),
    figures: judgement.figures ?? {},
    shownBy: found.contact?.shownBy,
  };
}

function sortBasis(basis: readonly Citation[], found: Found, lawDay: CivilDate) {
  const certain: Citation[] = [];
  const possible: Citation[] = [];
  const missing = new Set<FactId>();
  for (const citation of basis) {
    const { instrument, version } = citedVersion(citation);
    const standing = standingOn(version, lawDay);
    const bound = binds(instrument.binds, found);
    if (standing === "not-in-force" || bound === "no") continue;
    if (standing === "in-force" && bound === "yes") certain.push(citation);
    else {
      possible.push(citation);
      if (standing === "in-doubt") missing.add("in-force-date");
      if (bound !== "yes") missing.add(bound);
    }
  }
  const byRank = (a: Citation, b: Citation) =>
    compareRanks(citedVersion(a).instrument.rank, citedVersion(b).instrument.rank);
  return { basis: certain.sort(byRank), possible: possible.sort(byRank), missing };
}

function binds(bound: Binds | undefined, found: Found): "yes" | "no" | "lender-kind" | "product" {
  if (bound === undefined) return "yes";
  if (bound.lenders !== undefined && !(bound.membersOf !== undefined && found.memberOf.includes(bound.membersOf))) {
    if (found.lenderKind === "unknown") return "lender-kind";
    if (!bound.lenders.includes(found.lenderKind)) return "no";
  }
  if (bound.products === undefined) return "yes";
  if (found.product === undefined || found.product === "other") return "product";
  return bound.products.includes(found.product) ? "yes" : "no";
}

function quote(contact: Contact | undefined, signals: readonly SignalId[]): QuotedWords[] {
  if (contact === undefined) return [];
  const { text, id, direction } = contact.communication;
  if (text === undefined || signals.length === 0) return [];
  return scanSpans(text, direction === "in" ? "collector" : "unknown")
    .filter((span) => signals.includes(span.signal))
    .map((span) => ({ communication: id, ...span }));
}
