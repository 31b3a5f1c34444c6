import { textChunks } from "../../reading/text-chunks.ts";
import { lineSplitter } from "../../reading/text-lines.ts";
import type { ImportInput, ImportItem, ImportPorts } from "../importer.ts";

/** A property of a vCard or an iCalendar: RFC 6350 §3.3, RFC 5545 §3.1. */
export interface ContentLine {
  readonly line: number;
  /** Upper case, without the group before a dot. */
  readonly name: string;
  /** Names upper case; a vCard 2.1 parameter without a name stands as its own name. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** Longest property taken; photographs are longer and not wanted. */
const longest = 65_536;

interface Folding {
  line: number;
  text: string;
  /** The property is quoted-printable: a line that ends in "=" goes on. */
  soft: boolean;
}

export type ContentPart = { readonly kind: "line"; readonly line: ContentLine } | ImportItem;

/** The properties of a file in order, lines folded back together; and the progress of reading. */
export async function* contentLines(input: ImportInput, ports: ImportPorts): AsyncGenerator<ContentPart> {
  const splitter = lineSplitter();
  const chunks = textChunks(input, ports);
  let open: Folding | undefined;
  const parts: ContentPart[] = [];
  const close = () => {
    const line = open === undefined ? undefined : readLine(open, ports);
    if (line !== undefined) parts.push({ kind: "line", line });
    open = undefined;
  };
  const take = (number: number, text: string) => {
    if (open !== undefined && (open.soft || /^[ \t]/.test(text))) {
      const more = open.soft ? text : text.slice(1);
      if (open.text.length < longest) open.text += more;
      open.soft = open.soft && more.endsWith("=");
      if (open.soft) open.text = open.text.slice(0, -1);
      return;
    }
    close();
    if (text.trim() === "") return;
    const soft = /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(text) && text.endsWith("=");
    open = { line: number, text: soft ? text.slice(0, -1) : text, soft };
  };
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done === true) {
      if (next.value !== undefined) parts.push(next.value);
      break;
    }
    for (const { number, text } of splitter.push(next.value.text)) take(number, text);
    yield* parts.splice(0);
    yield { kind: "progress", bytes: next.value.bytes };
  }
  for (const { number, text } of splitter.end()) take(number, text);
  close();
  yield* parts;
}

function readLine({ line, text }: Folding, ports: ImportPorts): ContentLine | undefined {
  const colon = text.search(/:(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (colon === -1) return undefined;
  const [head = "", ...rest] = text.slice(0, colon).split(";");
  const parameters = new Map<string, string>();
  for (const one of rest) {
    const [name = "", ...value] = one.split("=");
    const known = parameters.get(name.toUpperCase());
    const joined = value.join("=").replace(/^"|"$/g, "");
    parameters.set(name.toUpperCase(), known === undefined ? joined : `${known},${joined}`);
  }
  const raw = text.slice(colon + 1);
  const quoted = parameters.get("ENCODING")?.toUpperCase() === "QUOTED-PRINTABLE" || parameters.has("QUOTED-PRINTABLE");
  const value = quoted ? fromQuotedPrintable(raw, parameters.get("CHARSET"), ports) : raw;
  return { line, name: (head.split(".").pop() ?? head).trim().toUpperCase(), parameters, value };
}

function fromQuotedPrintable(text: string, charset: string | undefined, ports: ImportPorts): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = /^=[0-9a-f]{2}/i.test(text.slice(at, at + 3))
      ? Number.parseInt(text.slice(at + 1, at + 3), 16)
      : undefined;
    if (code !== undefined) at += 2;
    bytes.push(code ?? text.charCodeAt(at) & 255);
  }
  const stream = ports.decoder(/^gb/i.test(charset ?? "") ? "gb18030" : "utf-8");
  return stream.push(Uint8Array.from(bytes)) + stream.end();
}

/** Backslashes of values undone. */
export const plainValue = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === "n" ? "\n" : letter)).trim();
