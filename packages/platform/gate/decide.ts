import { dateOf, type Instant } from "@ringfence/kernel";
import {
  type Citation,
  type FactId,
  type Finding,
  judgeContact,
  perceive,
  type Rule,
  withUnanswered,
} from "@ringfence/law";
import continuedAfterOfficialWarning from "@ringfence/law/rules/process/continued-after-official-warning.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { asCase } from "./as-case.ts";
import type { Ask } from "./ask.ts";
import type { Book } from "./book.ts";
import type { CitationRef, Decision, HouseReason, LawReason, Reason } from "./decision.ts";
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
  const { reasons, missing } = against(book, institution, ask, at);
  if (reasons.some(({ verdict }) => verdict === "breach"))
    return { ...decided, verdict: "deny", reasons, nextAllowedAt: nextAllowed(book, institution, ask, at) };
  if (missing.length > 0) return { ...decided, verdict: "unclear", reasons, missing };
  const startBy = Math.min(at + institution.permitMs, hoursEnd(book, ask, at)) as Instant;
  return { ...decided, verdict: "allow", startBy, countsUntil: (startBy + institution.reportMs) as Instant };
}

/** Everything that speaks against it: breaches, and what is open. */
function against(
  book: Book,
  institution: Institution,
  ask: Ask,
  at: Instant,
): { readonly reasons: readonly Reason[]; readonly missing: readonly FactId[] } {
  const law = lawReasons(book, institution, ask, at);
  const { id, party, contradicts } = personOf(book, ask.target);
  const house = houseRules.flatMap((rule): HouseReason[] => {
    const stop = institution.without.includes(rule.id) ? undefined : rule.stops(book, ask, id, at);
    return stop === undefined ? [] : [{ source: "house", rule: rule.id, verdict: "breach", restsOn: stop.restsOn }];
  });
  const missing = new Set<FactId>(law.flatMap((one) => one.missing));
  // A number that is nobody's, or somebody else's in the book, would pass by every rule that protects third persons.
  if (contradicts || party?.kind === "bystander") missing.add("who-was-reached");
  return { reasons: [...law, ...house], missing: [...missing] };
}

function lawReasons(book: Book, institution: Institution, ask: Ask, at: Instant): LawReason[] {
  const { file, openCalls } = asCase(book, institution, ask, at);
  const answered = perceive(file, dateOf(at));
  const byRule = new Map<string, LawReason>();
  for (const view of openCalls.size > 0 ? [answered, withUnanswered(answered, openCalls)] : [answered]) {
    const contact = view.contacts.at(-1);
    if (contact === undefined) continue;
    for (const finding of judgeContact(view, contact, gateRules)) {
      const known = byRule.get(finding.rule);
      if (known === undefined || (known.verdict === "unclear" && finding.verdict === "breach"))
        byRule.set(finding.rule, reasonOf(finding, ask.id));
    }
  }
  return [...byRule.values()];
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
function nextAllowed(book: Book, institution: Institution, ask: Ask, at: Instant): Instant | undefined {
  return momentsOfChange(book, ask, at).find((moment) => {
    const { reasons, missing } = against(book, institution, { ...ask, at: moment }, moment);
    return reasons.length === 0 && missing.length === 0;
  });
}
