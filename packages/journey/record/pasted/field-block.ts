import { type ParsedTime, parseCivil } from "@ringfence/kernel";

/** A message forwarded as a list of fields: 发件人：… 时间：… 内容：…, one a line. */
export interface FieldBlock {
  sender?: string;
  receiver?: string;
  time?: ParsedTime;
  badTime?: boolean;
  /** A line 内容：… has come; the text itself is kept with the lines of the block. */
  text?: true;
}

type Field = "sender" | "receiver" | "time" | "text";

export interface LabelledValue {
  readonly field: Field;
  readonly value: string;
}

const fields: readonly (readonly [RegExp, Field])[] = [
  [/^(?:发件人|发送人|发送方|发信人|来自|来电号码|发送号码|发件号码|号码|from|sender)$/i, "sender"],
  [/^(?:收件人|接收人|接收方|收信人|发给|接收号码|to|receiver|recipient)$/i, "receiver"],
  [/^(?:时间|日期|发送时间|接收时间|收到时间|短信时间|接收日期|date|time|sent|received)$/i, "time"],
  [/^(?:内容|短信内容|信息内容|消息内容|正文|短信|消息|text|message|body|content)$/i, "text"],
];

/** Reads a line "发件人：106…" as a field, or undefined. */
export function readField(line: string): LabelledValue | undefined {
  const match = /^[\s【[]*([^\s:：【】[\]]{1,10})\s*[】\]]?\s*[:：]\s*(.*)$/s.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const label = match[1];
  const field = fields.find(([pattern]) => pattern.test(label))?.[1];
  return field === undefined ? undefined : { field, value: match[2].trim() };
}

/** Whether the field begins the next block, because this block has one like it. */
export function beginsAnother(block: FieldBlock, field: Field): boolean {
  if (field === "time") return block.time !== undefined || block.badTime === true;
  return block[field] !== undefined;
}

export function setField(block: FieldBlock, field: Field, value: string): void {
  if (field === "text") block.text = true;
  else if (field === "sender") block.sender = value.slice(0, 200);
  else if (field === "receiver") block.receiver = value.slice(0, 200);
  else {
    const parsed = parseCivil(value.normalize("NFKC"));
    if (parsed.ok) block.time = parsed.value;
    else block.badTime = true;
  }
}
