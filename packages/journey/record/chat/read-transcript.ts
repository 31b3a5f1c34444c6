import { textChunks } from "../../reading/text-chunks.ts";
import { type Line, lineSplitter } from "../../reading/text-lines.ts";
import type { ImportInput, ImportItem, ImportPorts } from "../importer.ts";
import { longestRaw } from "../importer.ts";
import { rowContext } from "../row-context.ts";
import { itemsOf } from "../row-outcome.ts";
import { chatOutcome } from "./chat-message.ts";

/**
 * A line that begins a message: QQ's message manager writes `2026-03-05 22:10:33 昵称(12345)` or `昵称<a@b.c>`, exporters of WeChat
 * `2026-03-05 22:10:33 昵称`; the text follows on the next lines. Windows in English writes the clock with AM or PM.
 */
const head =
  /^(\d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}:\d{2}(?: [AP]M)?) (.{1,200}?)(?:\((\d{4,12})\)|<([^<>\s]{3,80})>)?$/;
/** Says with whom the messages after it are. */
const partner = /^消息对象[:：]\s*(.+?)(?:\(\d+\))?\s*$/;
const frame = /^(?:=+|消息分组[:：].*|消息记录（.*|\s*)$/;

interface Begun {
  readonly line: number;
  readonly raw: string;
  readonly time: string;
  readonly who: string;
  readonly lines: string[];
}

interface Transcript {
  readonly context: ReturnType<typeof rowContext>;
  items: ImportItem[];
  rows: number;
  partner: string | undefined;
  begun: Begun | undefined;
}

/** Reads a chat saved as text by QQ or by an exporter of WeChat. Who is the owner is known where the file names the other side. */
export async function* readTranscript(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const transcript: Transcript = {
    context: rowContext(input, importer),
    items: [],
    rows: 0,
    partner: undefined,
    begun: undefined,
  };
  const splitter = lineSplitter();
  const chunks = textChunks(input, ports);
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done === true) {
      if (next.value !== undefined) transcript.items.push(next.value);
      break;
    }
    for (const line of splitter.push(next.value.text)) pushLine(transcript, line);
    yield [...transcript.items.splice(0), { kind: "progress", bytes: next.value.bytes }];
  }
  for (const line of splitter.end()) pushLine(transcript, line);
  close(transcript);
  yield [...transcript.items, { kind: "end", rows: transcript.rows, complete: true }];
}

function pushLine(transcript: Transcript, line: Line): void {
  const begins = line.text.length < 300 ? head.exec(line.text.trimEnd()) : null;
  if (begins?.[1] !== undefined && begins[2] !== undefined) {
    close(transcript);
    const who = begins[2].replace(/^【[^】]*】/, "");
    transcript.begun = { line: line.number, raw: line.text.slice(0, longestRaw), time: begins[1], who, lines: [] };
    return;
  }
  const other = partner.exec(line.text);
  if (other?.[1] !== undefined) {
    close(transcript);
    transcript.partner = other[1];
  } else if (transcript.begun !== undefined && !/^=+$/.test(line.text)) transcript.begun.lines.push(line.text);
  else if (!frame.test(line.text)) stray(transcript, line);
  else if (/^=+$/.test(line.text)) close(transcript);
}

/** Text before the first message belongs to none: it is set aside, not lost. */
function stray(transcript: Transcript, line: Line): void {
  transcript.rows += 1;
  transcript.items.push({
    kind: "problem",
    row: transcript.rows,
    line: line.number,
    code: "unrecognised-row",
    raw: line.text.slice(0, longestRaw),
  });
}

function close(transcript: Transcript): void {
  const { begun, context } = transcript;
  if (begun === undefined) return;
  transcript.begun = undefined;
  transcript.rows += 1;
  const { time, who, lines, line, raw } = begun;
  const mine = ownerWrote(who, transcript.partner);
  const text = lines.join("\n").trim();
  const outcome = chatOutcome(
    { time, mine, who: mine === true ? (transcript.partner ?? "") : who, text },
    transcript.rows,
    context,
  );
  transcript.items.push(...itemsOf(outcome, transcript.rows, raw, line));
}

/**
 * Exporters write 你 or 我 for the owner; QQ names the other side, which is not the owner. Anybody else may be the owner or a member
 * of a group: that stays open, because a message put into the wrong mouth would be worse.
 */
function ownerWrote(who: string, other: string | undefined): boolean | undefined {
  if (who === "你" || who === "我") return true;
  return who === other ? false : undefined;
}
