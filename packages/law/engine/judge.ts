import type { CaseFile } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import { maskOf } from "../signals/ids.ts";
import { basisSorter } from "./applicable-basis.ts";
import type { CaseView } from "./case-view.ts";
import type { Contact } from "./contact.ts";
import { type Finding, toFinding } from "./finding.ts";
import { type Found, foundAt } from "./found.ts";
import { judgeFrequency, judgeFrequencyWith } from "./frequency.ts";
import { perceive } from "./perceive.ts";
import type { CaseJudgement, EachContact, EachLoan, Rule, WholeCase } from "./rule.ts";

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
  const keep = findingMaker();
  const findings: Finding[] = [];
  const lawful: Record<string, number> = {};
  const inward = inwardOf(view);
  const take: Take = (rule, found) => {
    const finding = keep(rule, found);
    if (finding !== undefined) findings.push(finding);
  };
  for (const rule of rules) lawful[rule.id] = look(rule, view, inward, take);
  findings.sort(
    (a, b) => compareText(a.on, b.on) || compareText(a.rule, b.rule) || compareText(a.about[0] ?? "", b.about[0] ?? ""),
  );
  return { findings, lawful, view };
}

/**
 * What the rules say of one contact of a case, as {@link judge} would: a finding counts when it names that contact. For whoever asks
 * before every contact (the lender's gate): rules look at this one only, those that count at what counts with it.
 */
export function judgeContact(view: CaseView, contact: Contact, rules: readonly Rule[]): Finding[] {
  const keep = findingMaker();
  const findings: Finding[] = [];
  const take: Take = (rule, found) => {
    const finding = keep(rule, found);
    if (finding?.about.includes(contact.communication.id) === true) findings.push(finding);
  };
  for (const rule of rules) {
    const { looksAt } = rule;
    if (looksAt.each === "contact") {
      const judgement = asksAbout(looksAt, maskIn(looksAt), contact) ? looksAt.judge(contact, view) : undefined;
      if (judgement !== undefined && judgement.verdict !== "lawful") take(rule, foundAt(contact, judgement));
    } else if (looksAt.each === "count") takeAll(rule, judgeFrequencyWith(looksAt, view, contact), take);
    else look(rule, view, none, take);
  }
  return findings;
}

const none: readonly Contact[] = [];
type Take = (rule: Rule, found: Found) => void;

const inwardOf = (view: CaseView): Contact[] => view.contacts.filter((one) => one.inward && one.collecting !== "no");

/** Dates what was found and sorts its provisions; undefined where nothing that binds this lender was broken. */
function findingMaker(): (rule: Rule, found: Found) => Finding | undefined {
  let sortBasis: ReturnType<typeof basisSorter> | undefined;
  return (rule, found) => {
    const { judgement, on, lenderKind } = found;
    if (judgement.verdict === "lawful") return undefined;
    if (rule.appliesTo !== undefined && lenderKind !== "unknown" && !rule.appliesTo.lenders.includes(lenderKind))
      return undefined;
    sortBasis ??= basisSorter();
    return toFinding(rule, found, sortBasis(judgement.under ?? rule.basis, found, judgement.lawOf ?? on));
  };
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Hands over whatever is not in order; returns how many were. */
function look(rule: Rule, view: CaseView, inward: readonly Contact[], take: Take): number {
  const { looksAt } = rule;
  switch (looksAt.each) {
    case "contact":
      return lookAtContacts(rule, looksAt, view, inward, take);
    case "count":
      return takeAll(rule, judgeFrequency(looksAt, view, inward), take);
    case "case":
      return takeAll(rule, foundInCase(looksAt, view), take);
    case "loan":
      return takeAll(rule, foundInLoans(looksAt, view), take);
  }
}

function takeAll(rule: Rule, all: readonly Found[], take: Take): number {
  let inOrder = 0;
  for (const found of all) {
    if (found.judgement.verdict === "lawful") inOrder += 1;
    else take(rule, found);
  }
  return inOrder;
}

function foundInCase({ judge }: WholeCase, view: CaseView): Found[] {
  const all: Found[] = [];
  for (const judgement of judge(view)) if (judgement.on <= view.asOf) all.push(foundOf(judgement));
  return all;
}

function foundInLoans({ judge }: EachLoan, view: CaseView): Found[] {
  const all: Found[] = [];
  for (const loan of view.file.loans) {
    const judgement = judge(loan, view);
    if (judgement === undefined || judgement.on > view.asOf) continue;
    const lender = view.lenderOf(loan.lender === undefined ? undefined : view.partyById.get(loan.lender));
    all.push({
      judgement,
      on: judgement.on,
      about: [loan.id],
      lenderKind: lender?.lenderKind ?? "unknown",
      product: loan.product,
      memberOf: lender?.memberOf ?? [],
      contact: undefined,
      certain: true,
    });
  }
  return all;
}

function foundOf(judgement: CaseJudgement): Found {
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

/** The path of a hundred thousand contacts: nothing is allocated for what is in order. */
function lookAtContacts(
  rule: Rule,
  looksAt: EachContact,
  view: CaseView,
  inward: readonly Contact[],
  take: Take,
): number {
  const mask = maskIn(looksAt);
  let inOrder = 0;
  for (const contact of inward) {
    if (!asksAbout(looksAt, mask, contact)) continue;
    const judgement = looksAt.judge(contact, view);
    if (judgement === undefined) continue;
    if (judgement.verdict === "lawful") inOrder += 1;
    else take(rule, foundAt(contact, judgement));
  }
  return inOrder;
}

const maskIn = ({ signals }: EachContact): number => (signals === undefined ? -1 : maskOf(signals));

function asksAbout({ signals, targets, channels }: EachContact, mask: number, contact: Contact): boolean {
  return (
    (signals === undefined || (contact.signals & mask) !== 0) &&
    (targets === undefined || targets.includes(contact.target)) &&
    (channels === undefined || channels.includes(contact.communication.channel))
  );
}
