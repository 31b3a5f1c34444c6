import {
  type CaseFile,
  type Communication,
  type Consent,
  emptyCaseFile,
  type Party,
  type Promised,
  type Refusal,
} from "@ringfence/casefile";
import { dateOf } from "@ringfence/kernel";
import type { MemberOf } from "../audit/statement.ts";
import type { ContactRecord } from "./contact-record.ts";
import { callerKey } from "./record-columns.ts";

const debtorId = "debtor";
const lenderId = "lender";
const loanId = "loan";

/**
 * The records of one debtor as the borrower's case file: what the borrower's judge sees of the same history. Entries are named after
 * their rows: `12` the contact of row 12, `12#…` what else that row says.
 */
export function caseOfRecords(records: readonly ContactRecord[], memberOf: MemberOf): CaseFile {
  const sorted = [...records].sort((a, b) => a.start - b.start || a.row - b.row);
  const first = sorted[0];
  const parties = new Map<string, Party>();
  const add = (party: Party) => parties.set(party.id, party);
  add({ id: debtorId, kind: "debtor", numbers: [] });
  add({
    id: lenderId,
    kind: "lender",
    lenderKind: first?.lenderKind ?? "unknown",
    memberOf: [...memberOf],
    numbers: [],
  });
  for (const record of sorted) for (const party of [...sidesOf(record), personOf(record)]) add(party);
  return {
    ...emptyCaseFile,
    parties: [...parties.values()],
    loans: [
      { id: loanId, lender: lenderId, product: first?.product ?? "other", received: [], repayments: [], fees: [] },
    ],
    communications: sorted.map(communicationOf),
    consents: sorted.flatMap(consentsOf),
    refusals: sorted.flatMap(refusalOf),
    promises: sorted.flatMap(promiseOf),
  };
}

const personId = ({ targetKind, target }: ContactRecord) =>
  targetKind === "debtor" ? debtorId : `${targetKind} ${target}`;

function personOf(record: ContactRecord): Party {
  const { targetKind, target } = record;
  const id = personId(record);
  const contactPerson = {
    id,
    kind: "contact-person",
    numbers: [],
    relation: "other",
    emergencyContactFor: [],
  } as const;
  switch (targetKind) {
    case "debtor":
      return { id, kind: "debtor", numbers: [] };
    case "guarantor":
      return { id, kind: "guarantor", guarantees: [loanId], numbers: [] };
    case "emergency-contact":
      return { ...contactPerson, numbers: [], emergencyContactFor: [loanId] };
    case "spouse":
      return { ...contactPerson, numbers: [], emergencyContactFor: [], relation: "spouse" };
    case "workplace":
      return {
        ...contactPerson,
        emergencyContactFor: [],
        relation: "employer",
        numbers: [{ number: target, place: "workplace" }],
      };
    case "other-person":
      return { ...contactPerson, numbers: [], emergencyContactFor: [] };
    case "unknown":
      return { id, kind: "bystander", numbers: [] };
  }
}

const agencyId = ({ agency }: ContactRecord) => (agency === "" ? lenderId : `agency ${agency}`);
const senderId = (record: ContactRecord) =>
  record.collector === "" ? agencyId(record) : `collector ${record.agency} ${record.collector}`;

/** Agency and collector, where the record names them. */
function sidesOf(record: ContactRecord): Party[] {
  const sides: Party[] = [];
  if (record.agency !== "") sides.push({ id: agencyId(record), kind: "agency", worksFor: [lenderId], numbers: [] });
  if (record.collector !== "")
    sides.push({ id: senderId(record), kind: "collector", worksFor: [agencyId(record)], numbers: [] });
  return sides;
}

function communicationOf(record: ContactRecord): Communication {
  const { row, channel, start, target, targetKind, connected, callKind, words } = record;
  const inbound = record.direction === "inbound";
  const person = { party: personId(record), number: target };
  const side = { party: senderId(record), number: callerKey(record.caller) };
  return {
    id: `${row}`,
    channel,
    direction: inbound ? "out" : "in",
    start,
    precision: record.timeKnown ? "ms" : "day",
    from: inbound ? person : side,
    to: [inbound ? side : person],
    owner: person.party,
    ...(channel === "call" && connected !== undefined ? { connected } : {}),
    ...(channel === "visit" && connected === true ? { reached: person.party } : {}),
    ...(channel === "visit" && targetKind === "workplace" ? { visit: { place: "workplace" as const } } : {}),
    ...(callKind === undefined ? {} : { callKind }),
    ...(words === undefined ? {} : { text: words }),
  };
}

function consentsOf(record: ContactRecord): Consent[] {
  const { agreed, row, start } = record;
  if (agreed === undefined) return [];
  const day = dateOf(start);
  const base = { by: personId(record), period: { from: day, until: day } };
  const { hours, perDay } = agreed;
  return [
    ...(hours === undefined ? [] : [{ ...base, id: `${row}#hours`, kind: "contact-time" as const, hours }]),
    ...(perDay === undefined ? [] : [{ ...base, id: `${row}#per-day`, kind: "contact-frequency" as const, perDay }]),
  ];
}

const refusalOf = (record: ContactRecord): Refusal[] =>
  record.refused === true
    ? [{ id: `${record.row}#refused`, by: personId(record), to: lenderId, at: record.start }]
    : [];

const promiseOf = (record: ContactRecord): Promised[] =>
  record.offeredToPay === true
    ? [{ id: `${record.row}#offered`, by: personId(record), made: record.start, what: "愿意代还" }]
    : [];
