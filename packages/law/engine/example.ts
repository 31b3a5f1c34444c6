import type { CommunicationInput, LenderKind, Product } from "@ringfence/casefile";

/** A tiny case written beside the rule: what must come out when only this rule judges it. */
export interface Example {
  /** What it shows, in Chinese, one short sentence. */
  readonly name: string;
  readonly expect: "breach" | "lawful" | "unclear" | "fact";
  /** Lists of a case sheet (parties, communications, consents …), added to the cast. */
  readonly sheet: Readonly<Record<string, readonly unknown[]>>;
  /** Kind of the lender in the cast; "bank" when left out. */
  readonly lender?: LenderKind;
  readonly product?: Product;
  readonly asOf?: string;
}

/** The people every example can use by id. Numbers are invented. */
const cast = {
  me: { id: "me", kind: "debtor", name: "陈安", numbers: [{ number: "13900000001" }] },
  mother: {
    id: "mother",
    kind: "contact-person",
    name: "母亲",
    relation: "parent",
    emergencyContactFor: ["loan"],
    numbers: [{ number: "13900000002" }],
  },
  friend: {
    id: "friend",
    kind: "contact-person",
    name: "李好",
    relation: "friend",
    numbers: [{ number: "13900000003" }],
  },
  employer: {
    id: "employer",
    kind: "contact-person",
    name: "单位前台",
    relation: "employer",
    numbers: [{ number: "01088886666", place: "workplace" }],
  },
  guarantor: {
    id: "guarantor",
    kind: "guarantor",
    name: "王保",
    guarantees: ["loan"],
    numbers: [{ number: "13900000004" }],
  },
  agency: {
    id: "agency",
    kind: "agency",
    name: "宏远信息",
    worksFor: ["lender"],
    numbers: [{ number: "02888880001" }],
  },
  collector: { id: "collector", kind: "collector", worksFor: ["agency"], numbers: [{ number: "13700000001" }] },
  stranger: { id: "stranger", kind: "bystander", numbers: [{ number: "13500000001" }] },
} as const;
export type CastId = keyof typeof cast | "lender";

interface TalkDetails extends Omit<Partial<CommunicationInput>, "start" | "channel" | "from" | "to" | "id"> {
  readonly id?: string;
  readonly channel?: CommunicationInput["channel"];
}

/**
 * One communication of an example: `talk("collector", "mother", "2026-03-05 22:30", { text: "…" })`. A text makes it a message
 * unless `channel` says otherwise; without text it is an answered call. It is recorded on the phone of whoever is not collecting.
 */
export function talk(from: CastId, to: CastId, start: string, details: TalkDetails = {}): CommunicationInput {
  const channel = details.channel ?? (details.text === undefined ? "call" : "sms");
  const collecting = from === "collector" || from === "agency" || from === "lender" || from === "stranger";
  const answered = channel === "call" ? { connected: true, durationSeconds: 40 } : {};
  return {
    id: `${from}-${to}-${start}`,
    direction: collecting ? "in" : "out",
    owner: collecting ? to : from,
    ...answered,
    ...details,
    channel,
    start,
    from: { party: from },
    to: [{ party: to }],
  };
}

/** The whole sheet of an example: cast, one lender, one loan, and what the example adds. An item replaces a cast member of the same id. */
export function exampleSheet(example: Example): Record<string, unknown> {
  const parties = example.sheet.parties ?? [];
  const loans = example.sheet.loans ?? [{ id: "loan", lender: "lender", product: example.product ?? "online-loan" }];
  const replaced = new Set(parties.map((party) => (party as { id: string }).id));
  const lender = {
    id: "lender",
    kind: "lender",
    name: "青禾",
    lenderKind: example.lender ?? "bank",
    numbers: [{ number: "95500" }],
  };
  const standing = [...Object.values(cast), lender].filter((party) => !replaced.has(party.id));
  return { ringfence: "case", v: 1, ...example.sheet, parties: [...standing, ...parties], loans };
}
