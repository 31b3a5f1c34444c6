import { type CivilDate, type ParsedTime, parseCivil, parsePhone } from "@ringfence/kernel";

/** The beginning of a message in pasted text: when, who, and what of its text stands on the same line. */
export interface MessageHead {
  readonly time: ParsedTime;
  readonly who: string;
  readonly text: string;
  /** The line names who sent it (收/发 words), which most pasted text does not. */
  readonly direction?: "in" | "out";
}

const date = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号])`;
const weekday = String.raw`(?:\s?[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?)?`;
const clock = String.raw`(?:(?:[上下中]午|凌晨|清晨|早[上晨]|傍晚|晚上?|夜[里间]|[深半]夜)\s?)?\d{1,2}[:：时点]\d{1,2}(?:[:：分]\d{1,2}秒?|分)?(?:\s?[ap]m)?`;
const moment = `(${date}${weekday}[,，T ]?\\s?${clock})`;
const bracketed = new RegExp(`^[\\[【(（]\\s*${moment}\\s*[\\]】)）]\\s*(.*)$`, "i");
const timeFirst = new RegExp(`^${moment}(?![\\d])\\s*[,，]?\\s*(.*)$`, "i");
const timeLast = new RegExp(`^(.{1,60}?)\\s*[,，(（\\[【]?\\s*${moment}\\s*[)）\\]】]?\\s*(?:[:：]\\s*(.*))?$`, "i");
const clockFirst = new RegExp(`^[\\[【(（]?(${clock})[\\]】)）]?\\s+(.*)$`, "i");
const clockLast = new RegExp(`^(.{1,40}?)\\s+(${clock})$`, "i");

/** Reads a line as the head of a message; `day` is that of the last line that was a date alone. */
export function readHead(line: string, day: CivilDate | undefined): MessageHead | undefined {
  if (line.length > 4000 && !/^[[【(（]?\s*\d{4}/.test(line)) return undefined;
  const first = bracketed.exec(line) ?? timeFirst.exec(line);
  if (first?.[1] !== undefined && first[2] !== undefined) return headOf(first[1], splitSender(first[2]));
  const last = line.length > 200 ? null : timeLast.exec(line);
  if (last?.[1] !== undefined && last[2] !== undefined) return headOf(last[2], { who: last[1], text: textOf(last[3]) });
  return day === undefined ? undefined : readShortHead(line, day);
}

/** 22:10 张三: …, 张三 22:10: under a line with the date. */
function readShortHead(line: string, day: CivilDate): MessageHead | undefined {
  const first = clockFirst.exec(line);
  if (first?.[1] !== undefined && first[2] !== undefined) {
    const sender = splitSender(first[2]);
    return sender.who === "" ? undefined : headOf(`${day} ${first[1]}`, sender);
  }
  const last = clockLast.exec(line);
  return last?.[1] === undefined || last[2] === undefined
    ? undefined
    : headOf(`${day} ${last[2]}`, { who: last[1], text: "" });
}

interface Sender {
  readonly who: string;
  readonly text: string;
}

/** "138…: 内容" after the time. Without a colon the rest is a name if it is short, else text. */
function splitSender(rest: string): Sender {
  const match = /^([^:：]{1,60}?)\s*[:：]\s*(.*)$/s.exec(rest);
  if (match?.[1] !== undefined && match[2] !== undefined && !/[。！？!?，,；;]/.test(match[1]))
    return { who: match[1], text: match[2] };
  const short = rest.length <= 30 && !/[。！？!?，,；;]/.test(rest);
  return short ? { who: rest, text: "" } : { who: "", text: rest };
}

function headOf(moment: string, { who, text }: Sender): MessageHead | undefined {
  const time = parseCivil(moment.normalize("NFKC"));
  if (!time.ok) return undefined;
  const name = who.replace(/^[-—–•·*#>\s]+/, "").trim();
  if (/^(?:时间|日期|date|time)[:：]?$/i.test(name)) return { time: time.value, who: "", text };
  const sent = /^(?:我|本人|自己|me|you|发给|发送给|发往|致|to)(?=$|[\s:：\d+(（])/i.test(name);
  const got = /^(?:来自|发件人|发送人|from|收到)(?=$|[\s:：\d+(（])/i.test(name);
  const plain = name
    .replace(/^(?:发给|发送给|发往|致|to|来自|发件人|发送人|from|收到)\s*[:：]?\s*/i, "")
    .replace(/[:：]$/, "")
    .trim();
  const head = { time: time.value, who: /^(?:我|本人|自己|me|you)$/i.test(plain) ? "" : plain, text };
  return sent ? { ...head, direction: "out" } : got ? { ...head, direction: "in" } : head;
}

function textOf(group: string | undefined): string {
  return group === undefined ? "" : group;
}

/** A name and a number as pasted text has them: 张三(13812345678), 10690000, 138-1234-5678. */
export function readWho(who: string): { readonly number?: string; readonly name?: string } {
  if (who === "") return {};
  const beside = /^(.*?)\s*[(（<[]\s*(\+?[\d\s*xX-]{3,24})\s*[)）>\]]$/.exec(who);
  if (beside?.[1] !== undefined && beside[2] !== undefined) {
    const [name, number] = [beside[1].slice(0, 200), beside[2].trim()];
    // A chat program writes its own number for a person in the same place: 张三(10001).
    if (name !== "") return isTelephone(number) ? { number, name } : { name };
    if (isNumber(number)) return { number };
  }
  return isNumber(who) ? { number: who } : { name: who.slice(0, 200) };
}

function isNumber(text: string): boolean {
  if (!/^\+?[\d\s*xX()（）-]{3,30}$/.test(text) || !/\d{3}/.test(text)) return false;
  const phone = parsePhone(text);
  return phone.kind !== "invalid" || phone.note === "masked";
}

function isTelephone(text: string): boolean {
  const { kind, canonical, note } = parsePhone(text);
  if (kind === "landline") return canonical.includes("-");
  return note === "masked" || ["mobile", "virtual", "400", "95", "96", "106", "foreign"].includes(kind);
}

/** A line that is a date and nothing else: —— 2026年3月5日 ——. */
export function readDayLine(line: string): string | undefined {
  const match = new RegExp(`^[\\s\\-—–=*·•~]*(${date})${weekday}[\\s\\-—–=*·•~]*$`).exec(line);
  return match?.[1];
}
