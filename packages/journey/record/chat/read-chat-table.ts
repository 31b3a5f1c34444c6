import { csvReader } from "../../reading/csv-rows.ts";
import { textChunks } from "../../reading/text-chunks.ts";
import { lineSplitter } from "../../reading/text-lines.ts";
import { type ImportInput, type ImportItem, type ImportPorts, longestRaw } from "../importer.ts";
import { rowContext } from "../row-context.ts";
import { itemsOf, type RowOutcome, setAside, skipped } from "../row-outcome.ts";
import { chatOutcome } from "./chat-message.ts";

/** What a column can be, and the names exporters give it, the best first. Another exporter is another name here. */
const columnNames = {
  time: [
    "StrTime",
    "CreateTime",
    "时间",
    "日期时间",
    "发送时间",
    "time",
    "datetime",
    "timestamp",
    "time(Asia/Shanghai)",
  ],
  text: ["StrContent", "content", "内容", "消息内容", "message", "text", "msg"],
  who: ["Remark", "NickName", "发送人", "发送者", "昵称", "talker", "from_nickname", "Sender", "sender", "name"],
  mine: ["IsSender", "is_sender", "isSend", "is_send", "是否本人"],
  type: ["Type", "type", "msgType", "消息类型"],
} as const;
type Field = keyof typeof columnNames;
type Columns = Readonly<Partial<Record<Field, number>>>;

/** Numbers WeChat gives to kinds of messages that hold no text. */
const kinds: Readonly<Record<string, string>> = {
  "3": "[图片]",
  "34": "[语音]",
  "43": "[视频]",
  "47": "[表情]",
  "48": "[位置]",
};

/** The columns of a header, or undefined when it is not one of a chat. */
function chatColumns(cells: readonly string[]): Columns | undefined {
  const plain = cells.map((one) => one.trim().replace(/^\uFEFF/, ""));
  const columns: Partial<Record<Field, number>> = {};
  for (const [field, names] of Object.entries(columnNames) as [Field, readonly string[]][]) {
    const at = names.map((name) => plain.indexOf(name)).find((place) => place !== -1);
    if (at !== undefined) columns[field] = at;
  }
  const known = columns.time !== undefined && columns.text !== undefined;
  return known && (columns.who !== undefined || columns.mine !== undefined) ? columns : undefined;
}

/** Reads a chat exported as CSV, by the names of its columns. */
export async function* readChatTable(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const context = rowContext(input, importer);
  const splitter = lineSplitter();
  const csv = csvReader(",");
  const chunks = textChunks(input, ports);
  let columns: Columns | undefined;
  let items: ImportItem[] = [];
  let rows = 0;
  const take = ({ line, cells }: { readonly line: number; readonly cells: readonly unknown[] }) => {
    const texts = cells.map(String);
    if (texts.every((one) => one.trim() === "")) return;
    rows += 1;
    const header = columns === undefined ? chatColumns(texts) : undefined;
    const raw = texts.join(",").slice(0, longestRaw);
    if (header !== undefined) columns = header;
    const outcome = header !== undefined ? skipped("header") : rowOutcome(texts, columns, rows, context);
    items.push(...itemsOf(outcome, rows, raw, line));
  };
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done === true) {
      if (next.value !== undefined) items.push(next.value);
      break;
    }
    for (const line of splitter.push(next.value.text)) for (const row of csv.push(line)) take(row);
    yield [...items, { kind: "progress", bytes: next.value.bytes }];
    items = [];
  }
  for (const line of splitter.end()) for (const row of csv.push(line)) take(row);
  for (const row of csv.end()) take(row);
  if (columns === undefined) items.push({ kind: "remark", code: "no-columns" });
  yield [...items, { kind: "end", rows, complete: true }];
}

function rowOutcome(
  cells: readonly string[],
  columns: Columns | undefined,
  row: number,
  context: ReturnType<typeof rowContext>,
): RowOutcome {
  if (columns === undefined) return setAside("unrecognised-row");
  const cell = (field: Field): string | undefined => {
    const at = columns[field];
    return at === undefined ? undefined : cells[at]?.trim();
  };
  const [time, text, mine, type] = [cell("time"), cell("text"), cell("mine"), cell("type")];
  if (time === undefined || text === undefined) return setAside("cut-off");
  if (type === "10000" || type === "10002") return skipped("note");
  const kind = type === undefined ? undefined : kinds[type];
  // The markup of a picture or a voice message says nothing to a person.
  const shown = kind ?? (text.startsWith("<") ? text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ") : text);
  const own = mine === undefined || mine === "" ? undefined : /^(?:1|true|是|我)$/i.test(mine);
  return chatOutcome({ time, mine: own, who: cell("who") ?? "", text: shown }, row, context);
}
