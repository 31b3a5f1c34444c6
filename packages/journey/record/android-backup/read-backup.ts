import { textChunks } from "../../reading/text-chunks.ts";
import type { ImportEnd, ImportInput, ImportItem, ImportPorts, ImportRemark } from "../importer.ts";
import { type RowContext, rowContext } from "../row-context.ts";
import { type RowOutcome, setAside } from "../row-outcome.ts";
import { backupPlans, containers, root } from "./backup-plans.ts";
import { type TextPool, textPool } from "./backup-values.ts";
import type { ElementTag } from "./element-tag.ts";
import { readCall } from "./read-call.ts";
import { addAddress, addPart, closeMms, type OpenMms, openMms } from "./read-mms.ts";
import { readSms } from "./read-sms.ts";
import { type ElementReader, readElements } from "./xml-elements.ts";

/** Items handed on at a time, at least, unless there are none for so many bytes (pictures). */
const batch = 100;
const silence = 1_048_576;

interface Backup {
  readonly context: RowContext;
  readonly seen: TextPool;
  items: ImportItem[];
  rows: number;
  declared: number | undefined;
  /** The element that holds all others, until it is closed. */
  rootName: string | undefined;
  rootClosed: boolean;
  mms: OpenMms | undefined;
  attachments: number;
  attachmentLength: number;
}

/**
 * Reads the XML of "SMS Backup & Restore", messages and calls alike, since backups hold one or both. Elements it does not
 * know are set aside if they hold nothing, and looked into if they hold others.
 */
export async function* readBackup(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const backup: Backup = {
    context: rowContext(input, importer),
    seen: textPool(),
    items: [],
    rows: 0,
    declared: undefined,
    rootName: undefined,
    rootClosed: false,
    mms: undefined,
    attachments: 0,
    attachmentLength: 0,
  };
  const reader: ElementReader = readElements(backupPlans, {
    open: (tag) => openElement(backup, reader, tag),
    close: (name) => closeElement(backup, name),
  });
  const chunks = textChunks(input, ports);
  let told = 0;
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done === true) {
      if (next.value !== undefined) backup.items.push(next.value);
      break;
    }
    reader.push(next.value.text);
    if (backup.items.length < batch && next.value.bytes - told < silence) continue;
    told = next.value.bytes;
    backup.items.push({ kind: "progress", bytes: next.value.bytes });
    yield backup.items;
    backup.items = [];
  }
  const end = finish(backup, reader);
  yield [...backup.items, end];
}

function openElement(backup: Backup, reader: ElementReader, tag: ElementTag): void {
  const { name } = tag;
  if (name === "part" || name === "addr") {
    if (backup.mms !== undefined && name === "part") addPart(backup.mms, tag);
    else if (backup.mms !== undefined) addAddress(backup.mms, tag);
  } else if (name === "sms" || name === "call" || name === "mms") openRow(backup, reader, tag);
  else openOther(backup, reader, tag);
}

function openRow(backup: Backup, reader: ElementReader, tag: ElementTag): void {
  endMms(backup, "damaged");
  backup.rows++;
  if (tag.name === "mms") {
    backup.mms = openMms(tag, reader.line(), reader.raw());
    if (tag.selfClosing) closeElement(backup, "mms");
    return;
  }
  const read = tag.name === "sms" ? readSms : readCall;
  add(backup, read(tag, backup.rows, backup.context, backup.seen), reader.line, reader.raw);
}

function openOther(backup: Backup, reader: ElementReader, tag: ElementTag): void {
  const { name, selfClosing } = tag;
  if (backup.rows === 0 && backup.rootName === undefined && !selfClosing) backup.rootName = name;
  if (containers.has(name) || !selfClosing) declare(backup, tag);
  else if (backup.mms === undefined) {
    backup.rows++;
    add(backup, setAside("unknown-element"), reader.line, reader.raw);
  }
}

function declare(backup: Backup, tag: ElementTag): void {
  const count = tag.plan?.keep[root.count] === "count" ? tag.values[root.count] : undefined;
  if (count !== undefined && /^\d{1,9}$/.test(count)) {
    backup.declared = (backup.declared === undefined ? 0 : backup.declared) + Number(count);
  }
}

function closeElement(backup: Backup, name: string): void {
  if (name === "mms" && backup.mms !== undefined) {
    const open = backup.mms;
    backup.mms = undefined;
    backup.attachments += open.attachments;
    backup.attachmentLength += open.attachmentLength;
    add(
      backup,
      closeMms(open, backup.rows, backup.context, backup.seen),
      () => open.line,
      () => open.raw,
    );
  }
  if (name === backup.rootName) backup.rootClosed = true;
}

/** A message that was never closed: what it holds is not known to be all. */
function endMms(backup: Backup, code: "damaged" | "cut-off"): void {
  const open = backup.mms;
  if (open === undefined) return;
  backup.mms = undefined;
  add(
    backup,
    setAside(code),
    () => open.line,
    () => open.raw,
  );
}

function add(backup: Backup, outcome: RowOutcome, line: () => number, raw: () => string): void {
  const row = backup.rows;
  if (outcome.kind === "record") {
    backup.items.push({ kind: "record", row, communication: outcome.communication });
    if (outcome.remark !== undefined) backup.items.push({ kind: "remark", row, code: outcome.remark });
  } else if (outcome.kind === "skipped") backup.items.push({ kind: "skipped", row, reason: outcome.reason });
  else backup.items.push({ kind: "problem", row, line: line(), code: outcome.code, raw: raw() });
}

function finish(backup: Backup, reader: ElementReader): ImportEnd {
  const insideTag = reader.end();
  const insideMms = backup.mms !== undefined;
  endMms(backup, "cut-off");
  const closed = backup.rootClosed || backup.rootName === undefined;
  const complete = closed && !insideTag && !insideMms;
  // A file cut between two messages lacks at least the next one, unless it has all it declares.
  const lacksMore =
    insideTag || (!complete && !insideMms && !(backup.declared !== undefined && backup.rows >= backup.declared));
  if (lacksMore) {
    backup.rows++;
    add(backup, setAside("cut-off"), reader.line, insideTag ? reader.raw : () => "");
  }
  if (!complete) backup.items.push({ kind: "remark", code: "truncated" });
  if (backup.attachments > 0) backup.items.push(attachmentsLeftOut(backup));
  if (complete && backup.declared !== undefined && backup.declared !== backup.rows) {
    backup.items.push({ kind: "remark", code: "count-differs", count: backup.declared });
  }
  const declared = backup.declared === undefined ? {} : { declared: backup.declared };
  return { kind: "end", rows: backup.rows, ...declared, complete };
}

/** `detail` is their size in bytes: base64 has four characters for three. */
function attachmentsLeftOut(backup: Backup): ImportRemark {
  const bytes = Math.floor((backup.attachmentLength * 3) / 4);
  return { kind: "remark", code: "attachments-left-out", count: backup.attachments, detail: `${bytes}` };
}
