import { wellFormed } from "@ringfence/kernel";
import type { ImportInput, ImportItem, ImportPorts } from "../importer.ts";
import { type ContentLine, contentLines, plainValue } from "./content-lines.ts";
import { type Person, suggestRelation } from "./person.ts";

/** Numbers taken of one card; more belong to no person. */
const mostNumbers = 50;

interface Card {
  readonly line: number;
  name: string;
  structured: string;
  organisation: string;
  readonly numbers: string[];
}

/** Reads vCards 2.1, 3.0 and 4.0 as phones export their address book. Each card is a row. */
export async function* readVcards(input: ImportInput, ports: ImportPorts): AsyncGenerator<readonly ImportItem[]> {
  let card: Card | undefined;
  let rows = 0;
  let items: ImportItem[] = [];
  const add = (item: (row: number) => ImportItem) => {
    rows += 1;
    items.push(item(rows));
  };
  for await (const part of contentLines(input, ports)) {
    if (part.kind !== "line") {
      items.push(part);
      yield items;
      items = [];
      continue;
    }
    const { line } = part;
    if (line.name === "BEGIN" && /^vcard$/i.test(line.value.trim())) {
      if (card !== undefined) add(cutOff(card));
      card = { line: line.line, name: "", structured: "", organisation: "", numbers: [] };
    } else if (line.name === "END" && card !== undefined) {
      add(finished(card));
      card = undefined;
    } else if (card !== undefined) take(card, line);
  }
  if (card !== undefined) add(cutOff(card));
  yield [...items, { kind: "end", rows, complete: card === undefined }];
}

function take(card: Card, { name, value }: ContentLine): void {
  if (name === "FN") card.name = plainValue(value);
  else if (name === "N") card.structured = value.split(";").slice(0, 2).map(plainValue).join("");
  else if (name === "ORG") card.organisation = plainValue(value.split(";")[0] ?? value);
  else if (name === "TEL" && card.numbers.length < mostNumbers) {
    const number = plainValue(value).replace(/^tel:/i, "").replace(/;.*$/, "");
    if (/\d/.test(number) && !card.numbers.includes(number)) card.numbers.push(number.slice(0, 60));
  }
}

const finished =
  ({ line, name, structured, organisation, numbers }: Card) =>
  (row: number): ImportItem => {
    const called = wellFormed((name || structured || organisation).slice(0, 200));
    // A card without a number names nobody in a log of calls.
    if (numbers.length === 0) return { kind: "skipped", row, reason: "no-number" };
    if (called === "")
      return { kind: "problem", row, line, code: "unrecognised-row", raw: numbers.join(" ").slice(0, 300) };
    const suggested = suggestRelation(called);
    const person: Person = {
      name: called,
      numbers,
      ...(organisation === "" ? {} : { organisation: wellFormed(organisation.slice(0, 200)) }),
      ...(suggested === undefined ? {} : { suggested }),
    };
    return { kind: "person", row, person };
  };

const cutOff =
  ({ line, name }: Card) =>
  (row: number): ImportItem => ({ kind: "problem", row, line, code: "cut-off", raw: name.slice(0, 300) });
