import type { Channel, Id, Lender, LenderKind, Loan, Product } from "@ringfence/casefile";
import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { SignalId } from "../signals/ids.ts";
import type { CaseView } from "./case-view.ts";
import type { Citation } from "./citation.ts";
import type { Contact, Role } from "./contact.ts";
import type { Example } from "./example.ts";
import type { FactId } from "./fact.ts";
import type { Parameter } from "./parameter.ts";

export const ruleGroups = ["contact", "identity", "dignity", "privacy", "money", "process"] as const;
export type RuleGroup = (typeof ruleGroups)[number];

interface Shown {
  /** Signals whose words (in the communication judged) show it. */
  readonly words?: readonly SignalId[];
  /** Further entries it rests on. */
  readonly entries?: readonly Id[];
  /** Figures that belong to the sentence, for example count and limit. */
  readonly figures?: Readonly<Record<string, number | string>>;
  /** The provisions of the rule's basis that carry this judgement, where not all of them do; left out = the whole basis. */
  readonly under?: readonly Citation[];
  /** The day whose law applies, where it is not the day of the act: a court measures an older contract by the cap in force at the suit. */
  readonly lawOf?: CivilDate;
}
export interface Breach extends Shown {
  readonly verdict: "breach";
}
export interface Unclear extends Shown {
  readonly verdict: "unclear";
  readonly missing: readonly [FactId, ...FactId[]];
}
export interface Lawful {
  readonly verdict: "lawful";
}
export type Judgement = Breach | Unclear | Lawful;

export const lawful: Lawful = { verdict: "lawful" };
export const breach = (shown: Shown = {}): Breach => ({ verdict: "breach", ...shown });
export const unclear = (missing: readonly [FactId, ...FactId[]], shown: Shown = {}): Unclear => ({
  verdict: "unclear",
  missing,
  ...shown,
});

/** A judgement about something other than one communication: says itself what and when it is about. */
export type CaseJudgement = Judgement & {
  readonly about: readonly [Id, ...Id[]];
  readonly on: CivilDate;
  readonly lenderKind?: LenderKind;
  /** The communication it rests on: gives lender, product, certainty, and the text that `words` are quoted from. */
  readonly contact?: Contact;
  /** The lender it is about, when there is no contact. Tells kind and memberships. */
  readonly lender?: Lender;
  readonly product?: Product;
};

/** Judges each inward collection contact that has one of `signals` (if given), one of `targets`, one of `channels`. */
export interface EachContact {
  readonly each: "contact";
  readonly signals?: readonly SignalId[];
  readonly targets?: readonly Role[];
  readonly channels?: readonly Channel[];
  /** undefined = the rule has nothing to say about this contact. */
  readonly judge: (contact: Contact, view: CaseView) => Judgement | undefined;
}
export interface EachLoan {
  readonly each: "loan";
  readonly judge: (loan: Loan, view: CaseView) => (Judgement & { readonly on: CivilDate }) | undefined;
}
export interface WholeCase {
  readonly each: "case";
  readonly judge: (view: CaseView) => Iterable<CaseJudgement>;
}
/**
 * A limit on how often, declared as data so that the borrower's judge, the lender's gate and the lender's audit run the same
 * rule: contacts that match `counts`, grouped by `per`, within one civil day or a rolling period, must not exceed `limit`.
 */
export interface Frequency {
  readonly each: "count";
  readonly counts: {
    readonly channels: readonly Channel[];
    readonly connected?: boolean;
    readonly callKind?: "notice" | "interactive";
    readonly targets: readonly Role[];
  };
  readonly per: "campaign-and-person" | "campaign-and-number";
  readonly window: { readonly civilDays: 1 } | { readonly rollingDays: number };
  readonly limit: Parameter<number>;
  /** An agreed number (consent `contact-frequency`) takes the place of the limit. */
  readonly agreementCounts: boolean;
}

export interface Rule {
  /** Equal to the file name. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly title: Bilingual;
  /** The plain sentence a frightened person reads first: what happened and why it is not all right. */
  readonly plain: Bilingual;
  /** Never empty. Rank and dates come from the instruments cited; only what was in force that day is used. */
  readonly basis: readonly [Citation, ...Citation[]];
  /** Narrows the kinds of lender beyond what the instruments say. */
  readonly appliesTo?: { readonly lenders: readonly LenderKind[] };
  /** Every fact the judge may report as missing. */
  readonly asks: readonly FactId[];
  /** What would refute a breach: what the other side could show. */
  readonly refutedBy: readonly [Bilingual, ...Bilingual[]];
  /** A fact that supports other rules, never a breach by itself. */
  readonly supporting?: boolean;
  readonly looksAt: EachContact | EachLoan | WholeCase | Frequency;
  /** At least one breach, one near miss that is lawful, one unclear (a supporting rule has no breach). */
  readonly examples: readonly [Example, Example, Example, ...Example[]];
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
