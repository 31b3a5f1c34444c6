import { dateOf, type Instant } from "@ringfence/kernel";
import {
  type CaseView,
  type Citation,
  type FactId,
  type Finding,
  judgeContact,
  perceiverOf,
  type Rule,
  withUnanswered,
} from "@ringfence/law";
import continuedAfterOfficialWarning from "@ringfence/law/rules/process/continued-after-official-warning.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { asCases } from "./as-case.ts";
import type { Ask } from "./ask.ts";
import type { Book } from "./book.ts";
import type { CitationRef, Decision, LawReason, Reason } from "./decision.ts";
import { hoursEnd, momentsOfChange } from "./hours.ts";
import { houseRules } from "./house-rules.gen.ts";
import type { Institution } from "./institution.ts";
import { personOf } from "./people.ts";

/**
 * What is known before a contact is made: who, to whom, when, how often, and the words where they stand before. Rules over a whole
 * case (how often somebody was abused, which numbers were used) are the audit's, but for an order that forbids contact.
 */
export const gateRules: readonly Rule[] = [
  ...rules.filter(
    ({ looksAt: { each }, supporting }: Rule) => supporting !== true && (each === "contact" || each === "count"),
  ),
  continuedAfterOfficialWarning,
];

/**
 * May this contact be made at that moment? The borrower's judge is asked about the contact as if it had been made; what it would find
 * is the answer. An `allow` says only that it would find nothing: it is no proof of lawfulness.
 */
export function decide(book: Book, institution: Institution, ask: Ask, at: Instant): Decision {
  const decided = { id: ask.id, at };
  const against = speaksAgainst(book, institution, ask);
  const { reasons, missing } = against(at);
  if (reasons.some(({ verdict }) => verdict === "breach"))
    return { ...decided, verdict: "deny", reasons, nextAllowedAt: nextAllowed(book, ask, at, against) };
  if (missing.length > 0) return { ...decided, verdict: "unclear", reasons, missing };
  const startBy = Math.min(at + institution.permitMs, hoursEnd(book, ask, at)) as Instant;
  return { ...decided, verdict: "allow", startBy, countsUntil: (startBy + institution.reportMs) as Instant };
}

interface Against {
  readonly reasons: readonly Reason[];
  readonly missing: readonly FactId[];
}

/** Everything that speaks against it at a moment: breaches, and what is open. */
function speaksAgainst(book: Book, institution: Institution, ask: Ask): (at: Instant) => Against {
  const lawReasons = reasonsOfLaw(book, institution, ask);
  const { id, party, contradicts } = personOf(book, ask.target);
  // A number that is nobody's, or somebody else's in the book, would pass by every rule that protects third persons.
  const nobodys = contradicts || party?.kind === "bystander";
  return (at) => {
    const reasons: Reason[] = lawReasons(at);
    const missing = new Set<FactId>();
    for (const one of reasons) if (one.source === "law") for (const fact of one.missing) missing.add(fact);
    for (const { id: rule, stops } of houseRules) {
      const stop = institution.without.includes(rule) ? undefined : stops(book, { ...ask, at }, id, at);
      if (stop !== undefined) reasons.push({ source: "house", rule, verdict: "breach", restsOn: stop.restsOn });
    }
    if (nobodys) missing.add("who-was-reached");
    return { reasons, missing: [...missing] };
  };
}

function reasonsOfLaw(book: Book, institution: Institution, ask: Ask): (at: Instant) => LawReason[] {
  const caseAt = asCases(book, institution, ask);
  let perceive: ReturnType<typeof perceiverOf> | undefined;
  return (at) => {
    const { file, openCalls } = caseAt(at);
    perceive ??= perceiverOf(file);
    const answered = perceive(file, dateOf(at));
    const all: LawReason[] = [];
    const add = (view: CaseView) => {
      const contact = view.contacts.at(-1);
      if (contact === undefined) return;
      for (const finding of judgeContact(view, contact, gateRules)) {
        const before = all.findIndex(({ rule }) => rule === finding.rule);
        if (before < 0) all.push(reasonOf(finding, ask.id));
        else if (all[before]?.verdict === "unclear" && finding.verdict === "breach")
          all[before] = reasonOf(finding, ask.id);
      }
    };
    add(answered);
    if (openCalls.length > 0) add(withUnanswered(answered, openCalls));
    return all;
  };
}

function reasonOf(
  { rule, verdict, basis, possibleBasis, rank, missing, figures, about }: Finding,
  id: string,
): LawReason {
  return {
    source: "law",
    rule,
    verdict: verdict === "breach" ? "breach" : "unclear",
    basis: (basis.length > 0 ? basis : possibleBasis).map(refOf),
    rank,
    missing,
    figures,
    restsOn: about.filter((one) => one !== id),
  };
}

/** Made once: books keep many, and the rules cite few. */
const refs = new Map<Citation, CitationRef>();
function refOf(citation: Citation): CitationRef {
  const known = refs.get(citation);
  if (known !== undefined) return known;
  const { gist: _, ...ref } = citation;
  refs.set(citation, ref);
  return ref;
}

/** The first later moment at which nothing speaks against it, if nothing else happens until then. */
function nextAllowed(book: Book, ask: Ask, at: Instant, against: (at: Instant) => Against): Instant | undefined {
  return momentsOfChange(book, ask, at).find((moment) => {
    const { reasons, missing } = against(moment);
    return reasons.length === 0 && missing.length === 0;
  });
}
