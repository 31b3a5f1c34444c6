/**
 * Row 1: one case of 100,000 communications judged by every rule. The peers get the communication rules as their own conditions,
 * over facts that are already prepared (hour, person, lender, signals): perceiving, scanning of texts and counting per day is in
 * our time and not in theirs. They are run on fewer communications and the time is scaled up, as stated in the table.
 *
 * The mix decides the figure: here a fifth is collection and one contact in fifty falls into the night. With half collection and hours
 * spread evenly over the day (four times the findings) the same engine took about twice as long, 22 times faster than the faster peer.
 * The messages are drawn from a few dozen texts, and a text that is repeated is looked at once; a row of its own says what it takes where no two are alike.
 */
import { ZenEngine } from "@gorules/zen-engine";
import { type CaseFile, type Communication, reduceCase, withCommunications } from "@ringfence/casefile";
import { civilDate, instant } from "@ringfence/kernel";
import { type Contact, judge, perceive, signalBit } from "@ringfence/law";
import { rules } from "@ringfence/law/rules.gen.ts";
import { Engine } from "json-rules-engine";
import { dailyTexts } from "../campaign/daily-life.ts";
import { pickFrom, seeded } from "../campaign/random.ts";
import { readUtterances } from "../corpora/read-utterances.ts";
import { type Bench, measure } from "./row.ts";

const count = 100_000;
const asOf = civilDate("2026-12-31");
const collectionTexts = [
  "【青禾消费金融】您的借款8000元已逾期，请尽快还款。",
  "再不还8000元就给你通讯录里的人一个个打电话",
  "你这个老赖骗子，欠钱不还不要脸",
  "您儿子欠我们平台8000元，您替他还一下",
  "今天不还明天让你坐牢，我们已经报警立案",
];

/** Through one year, mostly by day: one contact in fifty falls into the night. */
function momentOf(start: number, share: number, random: () => number): number {
  const midnight = start + Math.floor(share * 365) * 86_400_000;
  const hour = random() < 0.02 ? 22 + random() * 2 : 8 + random() * 14;
  return midnight + Math.floor(hour * 3_600_000);
}

function bigCase(seed: number, size: number) {
  const random = seeded(seed);
  const start = Date.parse("2025-06-01T00:00:00+08:00");
  const communications = Array.from({ length: size }, (_, index): Communication => {
    const collecting = random() < 0.2;
    const message = random() < 0.3;
    const number = collecting
      ? `1370000${String(Math.floor(random() * 20)).padStart(4, "0")}`
      : `1390000${String(Math.floor(random() * 200)).padStart(4, "0")}`;
    const owner = random() < 0.8 ? "me" : "mother";
    const base = {
      id: `c${index}`,
      direction: "in" as const,
      start: instant(momentOf(start, index / size, random)),
      precision: "second" as const,
      from: { number },
      to: [],
      owner,
    };
    if (message) return { ...base, channel: "sms", text: pickFrom(collecting ? collectionTexts : dailyTexts, random) };
    const connected = random() < 0.6;
    return { ...base, channel: "call", connected, durationSeconds: connected ? 30 : 0 };
  });
  const sheet = [
    { id: "me", kind: "debtor" },
    { id: "mother", kind: "contact-person", relation: "parent" },
    { id: "lender", kind: "lender", lenderKind: "consumer-finance", memberOf: ["cba"] },
    {
      id: "agency",
      kind: "agency",
      worksFor: ["lender"],
      numbers: Array.from({ length: 20 }, (_, at) => ({
        number: `1370000${String(at).padStart(4, "0")}`,
        calls: "interactive",
      })),
    },
  ].map((body) => ({ v: 1, kind: "party-added", body }));
  return withCommunications(
    reduceCase(sheet),
    communications.sort((a, b) => a.start - b.start),
  );
}

/** The same case, every message in words of its own: from the tuning half of the utterances, what is collection and what is not as before. */
function inOwnWords(file: CaseFile): CaseFile {
  const utterances = readUtterances("tune").filter(({ by }) => by !== "recipient");
  const texts = { collection: [] as string[], daily: [] as string[] };
  for (const { labels, text } of utterances) texts[labels.length > 0 ? "collection" : "daily"].push(text);
  const known = new Set(collectionTexts);
  let messages = 0;
  const communications = file.communications.map((one) => {
    if (one.text === undefined) return one;
    const some = texts[known.has(one.text) ? "collection" : "daily"];
    messages += 1;
    return { ...one, text: `${some[messages % some.length]}${"。".repeat(messages / some.length)}` };
  });
  return { ...file, communications };
}

/** The communication rules as plain conditions: one list, written into each peer's own form. */
const conditions: readonly (readonly [
  name: string,
  test: readonly (readonly [fact: keyof Facts, value: boolean])[],
])[] = [
  [
    "contact-hours",
    [
      ["collecting", true],
      ["night", true],
    ],
  ],
  [
    "debtor-only",
    [
      ["collecting", true],
      ["thirdPerson", true],
      ["pressing", true],
    ],
  ],
  [
    "contact-person-grounds",
    [
      ["collecting", true],
      ["thirdPerson", true],
    ],
  ],
  [
    "contact-person-content",
    [
      ["collecting", true],
      ["thirdPerson", true],
      ["debtTold", true],
    ],
  ],
  [
    "insult",
    [
      ["collecting", true],
      ["insult", true],
    ],
  ],
  [
    "threat-to-safety",
    [
      ["collecting", true],
      ["violence", true],
    ],
  ],
  [
    "intimidation",
    [
      ["collecting", true],
      ["intimidation", true],
    ],
  ],
  [
    "misleading-consequence",
    [
      ["collecting", true],
      ["crime", true],
    ],
  ],
  [
    "impersonating-authority",
    [
      ["collecting", true],
      ["authority", true],
    ],
  ],
  [
    "forged-documents",
    [
      ["collecting", true],
      ["document", true],
    ],
  ],
  [
    "contact-list-threat",
    [
      ["collecting", true],
      ["contactList", true],
    ],
  ],
  [
    "public-exposure",
    [
      ["collecting", true],
      ["exposure", true],
    ],
  ],
  [
    "debt-disclosure",
    [
      ["collecting", true],
      ["thirdPerson", true],
      ["debtTold", true],
    ],
  ],
  [
    "third-person-payment-demand",
    [
      ["collecting", true],
      ["thirdPerson", true],
      ["payForHim", true],
    ],
  ],
  [
    "borrow-to-repay",
    [
      ["collecting", true],
      ["borrow", true],
    ],
  ],
  [
    "private-phone-or-account",
    [
      ["collecting", true],
      ["privateAccount", true],
    ],
  ],
  [
    "undisclosed-fee",
    [
      ["collecting", true],
      ["fee", true],
    ],
  ],
  [
    "contact-data-source",
    [
      ["collecting", true],
      ["recites", true],
    ],
  ],
  [
    "excessive-collection",
    [
      ["collecting", true],
      ["asksData", true],
    ],
  ],
  [
    "workplace-contact",
    [
      ["collecting", true],
      ["workplace", true],
    ],
  ],
];

type Facts = ReturnType<typeof factsOf>;
const has = (contact: Contact, id: Parameters<typeof signalBit>[0]) => (contact.signals & signalBit(id)) !== 0;

function factsOf(contact: Contact) {
  return {
    collecting: contact.inward && contact.collecting === "yes",
    night: contact.minute >= 1320 || contact.minute < 480,
    thirdPerson: contact.target === "contact-person",
    pressing: has(contact, "lawful-reminder") || has(contact, "amount-stated"),
    debtTold: has(contact, "debt-disclosure"),
    insult: has(contact, "insult"),
    violence: has(contact, "violence-threat"),
    intimidation: has(contact, "intimidation"),
    crime: has(contact, "criminal-liability-claim"),
    authority: has(contact, "claims-police-or-court"),
    document: has(contact, "forged-document-claim"),
    contactList: has(contact, "contact-list-threat"),
    exposure: has(contact, "public-exposure-threat"),
    payForHim: has(contact, "third-person-payment-demand"),
    borrow: has(contact, "borrow-to-repay"),
    privateAccount: has(contact, "private-account"),
    fee: has(contact, "extra-fee-demand"),
    recites: has(contact, "recites-contacts"),
    asksData: has(contact, "asks-for-private-data"),
    workplace: contact.communication.place === "workplace",
  };
}

function jsonRulesEngine(): Engine {
  const rulesOf = conditions.map(([type, all]) => ({
    conditions: { all: all.map(([fact, value]) => ({ fact, operator: "equal", value })) },
    event: { type },
  }));
  return new Engine(rulesOf);
}

/** One decision table, hit policy "collect". */
function zenTable(): Buffer {
  const fields = [...new Set(conditions.flatMap(([, all]) => all.map(([fact]) => fact)))];
  const inputs = fields.map((field) => ({ id: `in-${field}`, name: field, field, type: "expression" }));
  const outputs = [{ id: "out-rule", name: "rule", field: "rule", type: "expression" }];
  const table = conditions.map(([name, all], at) => ({
    _id: `row-${at}`,
    ...Object.fromEntries(fields.map((field) => [`in-${field}`, all.some(([fact]) => fact === field) ? "true" : ""])),
    "out-rule": `"${name}"`,
  }));
  const nodes = [
    { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
    {
      id: "table",
      name: "table",
      type: "decisionTableNode",
      position: { x: 1, y: 0 },
      content: { hitPolicy: "collect", inputs, outputs, rules: table },
    },
    { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } },
  ];
  const edges = [
    { id: "a", sourceId: "in", targetId: "table", type: "edge" },
    { id: "b", sourceId: "table", targetId: "out", type: "edge" },
  ];
  return Buffer.from(JSON.stringify({ contentType: "application/vnd.gorules.decision", nodes, edges }));
}

const bench: Bench = async () => {
  const file = bigCase(20260101, count);
  const ours = await measure(() => judge(file, rules, asOf));
  const unlike = inOwnWords(file);
  const oursUnlike = await measure(() => judge(unlike, rules, asOf));
  const tenTimes = bigCase(20260101, count * 10);
  const oursTenTimes = await measure(() => judge(tenTimes, rules, asOf), 3);
  const facts = perceive(file, asOf).contacts.map(factsOf);

  const few = facts.slice(0, 1000);
  const engine = jsonRulesEngine();
  let jsonHits = 0;
  const json = await measure(async () => {
    jsonHits = 0;
    for (const one of few) jsonHits += (await engine.run(one)).events.length;
  }, 3);

  const more = facts.slice(0, 10_000);
  const decision = new ZenEngine().createDecision(zenTable());
  const zen = await measure(async () => {
    for (const one of more) await decision.evaluate(one);
  }, 3);
  const wanted = few.flatMap((one) =>
    conditions.filter(([, all]) => all.every(([fact, value]) => one[fact] === value)),
  ).length;
  if (jsonHits !== wanted) throw new Error(`the peer does not run the same rules: ${jsonHits} hits, ${wanted} wanted`);

  const jsonScaled = json * (count / few.length);
  const zenScaled = zen * (count / more.length);
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const row = (yardstick: string, theirs: number) => ({
    row: "1",
    figure: `judge 100,000 communications, ${rules.length} rules`,
    ours: ms(ours),
    yardstick,
    theirs: ms(theirs),
    ratio: `${(theirs / ours).toFixed(1)} ×`,
    goal: "≥ 20 × the faster, < 200 ms",
  });
  return [
    row("json-rules-engine, 20 rules, 1,000 scaled", jsonScaled),
    row("@gorules/zen-engine, 20 rules, 10,000 scaled", zenScaled),
    {
      row: "1",
      figure: "the same, no two messages alike",
      ours: ms(oursUnlike),
      yardstick: "100,000 above",
      theirs: ms(ours),
      ratio: `${(oursUnlike / ours).toFixed(1)} ×`,
      goal: "< 200 ms",
    },
    {
      row: "1",
      figure: "the same, 1,000,000",
      ours: ms(oursTenTimes),
      yardstick: "100,000 above",
      theirs: ms(ours),
      ratio: `${(oursTenTimes / ours).toFixed(1)} ×`,
      goal: "≈ 10 × (linear)",
    },
  ];
};
export default bench;
