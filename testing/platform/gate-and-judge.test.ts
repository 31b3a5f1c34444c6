import { civilDate, dateOf, type Instant } from "@ringfence/kernel";
import { judge, type Rule } from "@ringfence/law";
import { auditColumns } from "@ringfence/platform/audit/audit-columns.ts";
import { dated } from "@ringfence/platform/audit/debtor-rows.ts";
import { type Ask, gateChannels } from "@ringfence/platform/gate/ask.ts";
import { type Book, emptyBook, institutionId } from "@ringfence/platform/gate/book.ts";
import { decide, gateRules } from "@ringfence/platform/gate/decide.ts";
import type { Fact } from "@ringfence/platform/gate/facts.ts";
import { houseRules } from "@ringfence/platform/gate/house-rules.gen.ts";
import { type Institution, usualTerms } from "@ringfence/platform/gate/institution.ts";
import { step } from "@ringfence/platform/gate/step.ts";
import { caseOfRecords } from "@ringfence/platform/records/case-of-records.ts";
import type { ContactRecord } from "@ringfence/platform/records/contact-record.ts";
import { columnsOf } from "@ringfence/platform/records/record-columns.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type History, histories } from "./histories.ts";

/** More histories for a longer look: RINGFENCE_HISTORIES=20000. */
const runs = Number(process.env.RINGFENCE_HISTORIES ?? 1500);
const seed = Number(process.env.RINGFENCE_SEED ?? 20261129);
const farFuture = civilDate("2030-01-01");

/** What is said against one contact: rule to verdict. */
type Against = Map<string, "breach" | "unclear">;

/**
 * The history as both sides can have it: a number belongs to one person; words are kept of the contact asked about only; of several
 * agreements for one day the first holds.
 */
function told({ records }: History): readonly ContactRecord[] {
  const agreedAlready = new Set<string>();
  return [...records]
    .sort((a, b) => a.start - b.start || a.row - b.row)
    .map(({ agreed, words: _, ...record }) => {
      const target = `${record.targetKind} ${record.target}`;
      // The debtor is one person, whatever the number.
      const person = record.targetKind === "debtor" ? "debtor" : target;
      const key = `${person} ${dateOf(record.start)}`;
      const first = agreed !== undefined && !agreedAlready.has(key);
      if (first) agreedAlready.add(key);
      return { ...record, target, ...(first ? { agreed } : {}) };
    });
}

const targetOf = ({ targetKind, target }: ContactRecord): Ask["target"] => {
  if (targetKind === "debtor" || targetKind === "guarantor" || targetKind === "unknown")
    return { number: target, who: targetKind };
  const relation = targetKind === "spouse" ? "spouse" : targetKind === "workplace" ? "employer" : "other";
  return { number: target, who: "contact-person", relation };
};
const agencyOf = ({ agency }: ContactRecord) => (agency === "" ? institutionId : agency);

function factsOf(record: ContactRecord): Fact[] {
  const { row, start, agreed, channel, connected, callKind, timeKnown, targetKind } = record;
  const base = { agency: agencyOf(record), about: targetOf(record), at: start, evidence: "recording" };
  const day = dateOf(start);
  const period = { from: day, until: day };
  const facts: object[] = [];
  if (agreed?.hours !== undefined)
    facts.push({ kind: "agreed-hours", id: `${row}#hours`, hours: agreed.hours, period });
  if (agreed?.perDay !== undefined)
    facts.push({ kind: "agreed-number", id: `${row}#per-day`, perDay: agreed.perDay, period });
  const contact = {
    channel,
    start,
    direction: record.direction === "inbound" ? "out" : "in",
    precision: timeKnown ? "ms" : "day",
    ...(channel === "call" && connected !== undefined ? { connected } : {}),
    ...(channel === "visit" && connected === true
      ? { reached: targetKind === "debtor" ? "debtor" : `person:${record.target}` }
      : {}),
    ...(callKind === undefined ? {} : { callKind }),
  };
  facts.push({ kind: "contact-made", id: `${row}`, contact });
  if (record.offeredToPay === true) facts.push({ kind: "promised-to-pay", id: `${row}#offered` });
  // Said in the contact itself: no further contact of the debtor follows from it.
  if (record.refused === true && targetKind !== "debtor")
    facts.push({ kind: "act", id: `${row}#refused`, act: "refused", channel: "call" });
  return facts.map((fact) => ({ ...base, ...fact }) as Fact);
}

function bookOf(records: readonly ContactRecord[], institution: Institution, of: ContactRecord): Book {
  const product = {
    kind: "product",
    id: "product",
    agency: institutionId,
    at: 0 as Instant,
    product: of.product,
  };
  const facts = [product as Fact, ...records.flatMap(factsOf)];
  let book = emptyBook;
  for (const fact of facts) {
    const taken = step(book, institution, { kind: "fact", fact }, fact.at);
    if (!taken.ok) throw new Error(`${taken.code} ${JSON.stringify(fact)}`);
    book = taken.value.book;
  }
  return book;
}

function worse(into: Against, rule: string, verdict: string): void {
  if (verdict === "breach" || (verdict === "unclear" && !into.has(rule))) into.set(rule, verdict);
}

/** What the borrower's judge finds against the last contact, however a call of that moment may end. */
function byTheJudge(records: readonly ContactRecord[], { memberOf }: History, rules: readonly Rule[]): Against {
  const against: Against = new Map();
  const last = records.at(-1) as ContactRecord;
  for (const connected of last.channel === "call" ? [true, false] : [undefined]) {
    const { connected: _, ...open } = last;
    const ended = [...records.slice(0, -1), connected === undefined ? open : { ...open, connected }];
    for (const { rule, verdict, about } of judge(caseOfRecords(ended, memberOf), rules, farFuture).findings)
      if (about.includes(`${last.row}`)) worse(against, rule, verdict);
  }
  return against;
}

/** What the audit finds against the last contact as it ended. */
function byTheAudit(records: readonly ContactRecord[], { memberOf }: History): string[] {
  const columns = dated(columnsOf(records));
  const last = records.at(-1)?.row;
  const found = new Set<string>();
  auditColumns(columns, memberOf, ({ statement, rows }) => {
    const concerned = rows.some((row) => columns.row[row] === last);
    if (statement.verdict === "breach" && concerned) found.add(statement.rule);
  });
  return [...found].filter((rule) => gateRules.some(({ id }) => id === rule));
}

it("the gate denies what the judge and the audit would find, by the same rules, and allows nothing that they would", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(histories, fc.nat(), (history, pick) => {
      const records = told(history);
      const asked = records.findLastIndex(
        ({ channel, direction, timeKnown, targetKind, start }, at) =>
          at <= pick % records.length &&
          direction === "outbound" &&
          timeKnown &&
          gateChannels.some((one) => one === channel) &&
          !(channel === "visit" && targetKind === "workplace") &&
          // At one and the same moment the gate takes a refusal to have come first, the judge takes it not to.
          !records.slice(0, at).some((one) => one.refused === true && one.start === start),
      );
      if (asked < 0) return;
      const { connected: _c, refused: _r, offeredToPay: _o, ...plan } = records[asked] as ContactRecord;
      const words = history.records.find(({ row }) => row === plan.row)?.words;
      const last: ContactRecord = words === undefined ? plan : { ...plan, words };
      const before = records.slice(0, asked);
      const institution: Institution = {
        ...usualTerms,
        lenderKind: plan.lenderKind,
        memberOf: history.memberOf,
        without: houseRules.map(({ id }) => id),
      };
      let book = bookOf(before, institution, last);
      for (const fact of factsOf(last).filter(({ kind }) => kind.startsWith("agreed"))) {
        const taken = step(book, institution, { kind: "fact", fact }, fact.at);
        if (taken.ok) book = taken.value.book;
      }
      const ask: Ask = {
        id: `${plan.row}`,
        agency: agencyOf(plan),
        target: targetOf(plan),
        channel: plan.channel as Ask["channel"],
        purpose: "collection",
        callKind: plan.callKind,
        at: plan.start,
        text: words,
      };
      const decision = decide(book, institution, ask, plan.start);
      const gate: Against = new Map();
      if (decision.verdict !== "allow") for (const { rule, verdict } of decision.reasons) worse(gate, rule, verdict);
      const judged = byTheJudge([...before, last], history, gateRules);
      expect(Object.fromEntries(gate)).toEqual(Object.fromEntries(judged));
      if (decision.verdict === "allow") expect([...judged.keys()]).toEqual([]);
      // The audit reads what happened; the gate had to reckon with both ends of a call.
      const { connected } = records[asked] as ContactRecord;
      const ended = connected === undefined || last.channel !== "call" ? last : { ...last, connected };
      for (const rule of byTheAudit([...before, ended], history))
        expect([rule, gate.get(rule)]).toEqual([rule, "breach"]);
      seen.set(decision.verdict, (seen.get(decision.verdict) ?? 0) + 1);
      for (const [rule, verdict] of gate) seen.set(`${rule} ${verdict}`, (seen.get(`${rule} ${verdict}`) ?? 0) + 1);
    }),
    { numRuns: runs, seed },
  );
  console.info(Object.fromEntries([...seen].sort()));
  const counted = ["contact-hours", "contact-person-grounds", "contact-person-refusal", "dial-attempt-limit"];
  for (const rule of [...counted, "interactive-call-limit", "notice-call-limit"])
    expect([...seen.keys()], rule).toContain(`${rule} breach`);
  expect(seen.get("allow")).toBeGreaterThan(runs / 10);
});
