import type { CaseFile, SetAside, SetAsideCode } from "./case-file.ts";
import { mergeContacts } from "./merge-contacts.ts";
import type { Communication } from "./model/communication.ts";
import { type CaseEvent, type CaseEventKind, caseEventSchema } from "./model/event.ts";

type EntryKind = Exclude<CaseEventKind, "entry-corrected" | "entry-withdrawn" | "entry-tagged">;
type Entry = Extract<CaseEvent, { kind: EntryKind }>;

/** An entry with its body as it was written, so that a correction goes through the same schema as the original. */
interface Kept {
  readonly entry: Entry;
  readonly written: Record<string, unknown>;
}

interface Folded {
  readonly entries: Map<string, Kept>;
  readonly tags: Map<string, readonly string[]>;
}

/**
 * Folds events into the case file. Pure and total: whatever the input, nothing throws; an event that cannot be read or that
 * points nowhere is listed in `setAside` with its position and the reason.
 */
export function reduceCase(events: Iterable<unknown>): CaseFile {
  const entries = new Map<string, Kept>();
  const tags = new Map<string, readonly string[]>();
  const setAside: SetAside[] = [];
  let at = -1;
  for (const raw of events) {
    at += 1;
    const position = at;
    const refuse = (code: SetAsideCode, detail: string) => setAside.push({ at: position, code, detail });
    const parsed = caseEventSchema.safeParse(raw);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      refuse("unreadable-event", issue === undefined ? "unreadable" : `${issue.path.join(".")}: ${issue.message}`);
      continue;
    }
    apply(parsed.data, raw, { entries, tags }, refuse);
  }
  return gather({ entries, tags }, setAside);
}

/** Folds communications that an importer already made in the parsed form, without parsing each again (100,000 rows on a phone). */
export function withCommunications(file: CaseFile, more: readonly Communication[]): CaseFile {
  const seen = new Set(file.communications.map((one) => one.id));
  const setAside = [...file.setAside];
  const added: Communication[] = [];
  for (const [at, one] of more.entries()) {
    if (seen.has(one.id)) setAside.push({ at, code: "repeated-id", detail: one.id });
    else added.push(one);
    seen.add(one.id);
  }
  return { ...file, communications: inOrderOfTime([...file.communications, ...added]), setAside };
}

function apply(
  event: CaseEvent,
  raw: unknown,
  { entries, tags }: Folded,
  refuse: (code: SetAsideCode, detail: string) => void,
): void {
  if (event.kind === "entry-withdrawn") {
    if (!entries.delete(event.body.entry)) refuse("unknown-entry", event.body.entry);
    tags.delete(event.body.entry);
    return;
  }
  if (event.kind === "entry-tagged") {
    if (entries.has(event.body.entry)) tags.set(event.body.entry, event.body.tags);
    else refuse("unknown-entry", event.body.entry);
    return;
  }
  if (event.kind === "entry-corrected") {
    correct(event.body, entries, refuse);
    return;
  }
  if (event.kind === "communications-merged") {
    const { keep, also } = event.body;
    const missing = [keep, ...also].find((id) => entries.get(id)?.entry.kind !== "communication-recorded");
    if (missing !== undefined) {
      refuse("unknown-entry", missing);
      return;
    }
  }
  if (entries.has(event.body.id)) refuse("repeated-id", event.body.id);
  else entries.set(event.body.id, { entry: event, written: (raw as { body: Record<string, unknown> }).body });
}

function correct(
  body: Extract<CaseEvent, { kind: "entry-corrected" }>["body"],
  entries: Map<string, Kept>,
  refuse: (code: SetAsideCode, detail: string) => void,
): void {
  const before = entries.get(body.entry);
  if (before === undefined) {
    refuse("unknown-entry", body.entry);
    return;
  }
  const written = { ...before.written, ...body.set, id: body.entry };
  const parsed = caseEventSchema.safeParse({ v: 1, kind: before.entry.kind, body: written });
  if (!parsed.success || !isEntry(parsed.data)) {
    refuse("unreadable-correction", body.entry);
    return;
  }
  entries.set(body.entry, { entry: parsed.data, written });
}

const isEntry = (event: CaseEvent): event is Entry =>
  event.kind !== "entry-corrected" && event.kind !== "entry-withdrawn" && event.kind !== "entry-tagged";

function gather({ entries, tags }: Folded, setAside: readonly SetAside[]): CaseFile {
  const bodies = <K extends EntryKind>(kind: K) =>
    [...entries.values()].filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry.body) as Extract<
      CaseEvent,
      { kind: K }
    >["body"][];
  const contacts = mergeContacts(bodies("communication-recorded"), bodies("communications-merged"));
  return {
    parties: bodies("party-added"),
    loans: bodies("loan-added"),
    communications: inOrderOfTime(contacts.communications),
    consents: bodies("consent-given"),
    refusals: bodies("refusal-sent"),
    notices: bodies("notice-given"),
    warnings: bodies("official-warning-recorded"),
    promises: bodies("promise-made"),
    evidence: bodies("evidence-attached"),
    documents: bodies("document-received"),
    appAccesses: bodies("app-access-recorded"),
    debtorStatus: bodies("debtor-status-recorded"),
    imports: bodies("import-recorded"),
    findingAnswers: bodies("finding-answered"),
    invitations: bodies("invitation-made"),
    cards: bodies("card-imported"),
    letters: bodies("letter-sent"),
    complaints: bodies("complaint-filed"),
    answers: bodies("answer-received"),
    drafts: bodies("draft-kept"),
    plans: bodies("plan-kept"),
    privacyLogs: bodies("privacy-log-read"),
    appReviews: bodies("app-reviewed"),
    permissionsTakenBack: bodies("permission-taken-back"),
    emergencyContacts: bodies("emergency-contact-noted"),
    accountRounds: bodies("account-round-done"),
    ledger: {
      bills: bodies("bill-imported"),
      noted: bodies("money-noted"),
      mapped: bodies("table-mapped"),
      rules: bodies("money-rule-set"),
      sorted: bodies("line-sorted"),
      parted: bodies("lines-parted"),
      budgets: bodies("budget-kept"),
    },
    termsReviews: bodies("terms-reviewed"),
    merged: contacts.merged,
    tags,
    setAside,
  };
}

/** By start; entries of the same moment keep the order in which they came. */
function inOrderOfTime(list: readonly Communication[]): Communication[] {
  return [...list].sort((a, b) => a.start - b.start);
}
