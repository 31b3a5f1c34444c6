import { closeSync, openSync, writeSync } from "node:fs";
import { dateFromDay } from "@ringfence/kernel";
import { mondayOf } from "@ringfence/platform/audit/tally-columns.ts";
import { fields } from "@ringfence/platform/records/packed.ts";
import type { FindingLine } from "./merge-lines.ts";
import { type StatementCells, statementColumns } from "./shard.ts";
import type { Side } from "./work-folder.ts";

const ownColumns = ["day", "hour", "week", "file", "row", "rows", "contacts", "count", "limit"];
const columns = [...statementColumns, ...ownColumns, "target_kind", "agency", "collector"];

/** A cell of CSV, in quotation marks where our database would put it so. */
const cellOf = (text: string | null): string =>
  text === null ? "" : text === "" || /[",\r\n#]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const cellsOf = (texts: readonly (string | null)[]): string => texts.map(cellOf).join(",");

/** `findings.csv`: the words of a statement, a day or a side are made into bytes once, and a row of a finding is copied as it lies. */
export function findingsCsv(path: string, statements: readonly StatementCells[], sides: readonly Side[]) {
  const file = bytesWriter(path);
  file.text(Buffer.from(`${columns.join(",")}\n`));
  const statementTexts = statements.map((one) => Buffer.from(`${cellsOf(statementColumns.map((name) => one[name]))},`));
  const kindTexts = fields.targetKind.codes.map((kind) => Buffer.from(`,${cellOf(kind)},`));
  const sideTexts = sides.map((side) => Buffer.from(`${cellsOf(side)}\n`));
  const dayTexts = new Map<number, Buffer>();
  const dayText = (day: number, hour: number): Buffer => {
    const key = day * 32 + hour + 1;
    const known = dayTexts.get(key);
    if (known !== undefined) return known;
    const text = Buffer.from(`${dateFromDay(day)},${hour < 0 ? "" : hour},${dateFromDay(mondayOf(day))},`);
    dayTexts.set(key, text);
    return text;
  };
  return {
    add({ statement, day, hour, kind, side, bytes, tail, end }: FindingLine) {
      file.text(statementTexts[statement] as Buffer);
      file.text(dayText(day, hour));
      file.copy(bytes, tail, end);
      file.text(kindTexts[kind] as Buffer);
      file.text(sideTexts[side] as Buffer);
    },
    end: file.end,
  };
}

const bytesHeld = 1 << 20;
/** Up to here, bytes are copied sooner one by one. */
const fewBytes = 64;

function bytesWriter(path: string) {
  const file = openSync(path, "w");
  const held = Buffer.alloc(bytesHeld);
  let filled = 0;
  const flush = () => {
    for (let at = 0; at < filled; ) at += writeSync(file, held, at, filled - at);
    filled = 0;
  };
  const copy = (bytes: Uint8Array, from: number, to: number) => {
    const length = to - from;
    if (filled + length > bytesHeld) {
      flush();
      // One finding may rest on very many rows.
      for (; to - from > bytesHeld; from += bytesHeld) {
        held.set(bytes.subarray(from, from + bytesHeld));
        filled = bytesHeld;
        flush();
      }
    }
    if (to - from > fewBytes) held.set(bytes.subarray(from, to), filled);
    else for (let at = from; at < to; at += 1) held[filled + at - from] = bytes[at] as number;
    filled += to - from;
  };
  return {
    copy,
    text: (text: Uint8Array) => copy(text, 0, text.length),
    end() {
      flush();
      closeSync(file);
    },
  };
}
