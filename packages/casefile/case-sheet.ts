import { fail, type Outcome, ok } from "@ringfence/kernel";
import { z } from "zod";
import type { CaseEventKind } from "./model/event.ts";

/** The lists of a sheet and the event each item becomes. */
const lists = {
  parties: "party-added",
  loans: "loan-added",
  communications: "communication-recorded",
  consents: "consent-given",
  refusals: "refusal-sent",
  notices: "notice-given",
  warnings: "official-warning-recorded",
  promises: "promise-made",
  evidence: "evidence-attached",
  documents: "document-received",
  appAccesses: "app-access-recorded",
  debtorStatus: "debtor-status-recorded",
} as const satisfies Record<string, CaseEventKind>;

const sheetSchema = z.looseObject({
  ringfence: z.literal("case"),
  v: z.literal(1),
  /** Whose phone each file comes from: file name to party id. Files not named are the debtor's. */
  owners: z.record(z.string(), z.string()).default({}),
});

export interface CaseSheet {
  readonly owners: Readonly<Record<string, string>>;
  /** One event per item, unparsed: `reduceCase` reads them and sets aside what it cannot read. */
  readonly events: readonly unknown[];
  /** Names of lists that the sheet has and we do not know. They are told, not ignored. */
  readonly unknownLists: readonly string[];
}

/**
 * Reads a `case.json`: what the person knows about the people, loans and numbers of the case, as plain lists.
 * One unreadable item does not lose the others. Error: `not-a-case` when the whole is not such a sheet.
 */
export function readCaseSheet(value: unknown): Outcome<CaseSheet, "not-a-case"> {
  const parsed = sheetSchema.safeParse(value);
  if (!parsed.success) return fail("not-a-case", parsed.error.issues[0]?.message);
  const {
    ringfence: _,
    v: __,
    owners,
    $schema: ___,
    ...rest
  } = parsed.data as z.infer<typeof sheetSchema> & {
    $schema?: unknown;
  };
  const events: unknown[] = [];
  const unknownLists: string[] = [];
  for (const [name, items] of Object.entries(rest)) {
    if (!(name in lists) || !Array.isArray(items)) unknownLists.push(name);
    else for (const body of items) events.push({ v: 1, kind: lists[name as keyof typeof lists], body });
  }
  return ok({ owners, events, unknownLists });
}
