import type { Communication, End } from "@ringfence/casefile";
import { wellFormed } from "@ringfence/kernel";
import { longestText } from "../importer.ts";
import { communicationOf, type RowContext } from "../row-context.ts";
import { type RowOutcome, setAside, skipped, taken } from "../row-outcome.ts";
import type { SqlValue } from "../sqlite/read-record.ts";
import type { SqliteDatabase, SqlRow } from "../sqlite/sqlite-database.ts";
import { appleTime } from "./apple-time.ts";
import { attributedText } from "./attributed-text.ts";

/** What the other tables say of messages. */
export interface MessageTables {
  /** handle.ROWID to number or address. */
  readonly handles: ReadonlyMap<number, End>;
  /** message.ROWID to the people of its chat. */
  readonly people: ReadonlyMap<number, readonly End[]>;
  readonly decodeUtf8: (bytes: Uint8Array) => string;
}

export function messageTables(database: SqliteDatabase, decodeUtf8: MessageTables["decodeUtf8"]): MessageTables {
  const handles = new Map<number, End>();
  for (const row of database.rows("handle")) {
    if ("damaged" in row) continue;
    const id = row.get("id");
    if (typeof id === "string") handles.set(row.rowid, endOf(id));
  }
  const chats = new Map<number, End[]>();
  for (const [chat, handle] of pairs(database, "chat_handle_join", "chat_id", "handle_id")) {
    const end = handles.get(handle);
    if (end !== undefined) chats.set(chat, [...(chats.get(chat) ?? []), end]);
  }
  const people = new Map<number, readonly End[]>();
  for (const [message, chat] of pairs(database, "chat_message_join", "message_id", "chat_id")) {
    const ends = chats.get(chat);
    if (ends !== undefined) people.set(message, ends);
  }
  return { handles, people, decodeUtf8 };
}

function* pairs(database: SqliteDatabase, table: string, a: string, b: string): Generator<[number, number]> {
  for (const row of database.rows(table)) {
    if ("damaged" in row) continue;
    const [first, second] = [row.get(a), row.get(b)];
    if (typeof first === "number" && typeof second === "number") yield [first, second];
  }
}

/** An address is a number, or the mail address of an Apple account. */
export function endOf(address: string): End {
  const plain = address.trim();
  if (plain === "") return {};
  return plain.includes("@") ? { name: plain } : { number: plain };
}

/** Letters that stand for an attachment in the text. */
const placeholders = /[\uFFFC\uFFFD]/g;

/** One row of `message`. Reactions ("liked …") and changes of a group are no messages. */
export function readMessage(row: SqlRow, at: number, context: RowContext, tables: MessageTables): RowOutcome {
  const reaction = row.get("associated_message_type");
  if (typeof reaction === "number" && reaction >= 2000 && reaction < 4000) return skipped("note");
  const kind = row.get("item_type");
  if (typeof kind === "number" && kind !== 0) return skipped("note");
  const time = appleTime(row.get("date"));
  if (time === undefined) return setAside(row.get("date") === null ? "no-time" : "bad-time");
  const mine = row.get("is_from_me");
  if (mine !== 0 && mine !== 1) return setAside("unknown-direction");
  if (mine === 1 && numberOf(row.get("error")) !== 0) return skipped("not-sent");
  const other = tables.handles.get(numberOf(row.get("handle_id")));
  const group = tables.people.get(row.rowid) ?? [];
  const communication = communicationOf(context, at, {
    channel: "sms",
    direction: mine === 1 ? "out" : "in",
    start: time.at,
    precision: time.precision,
    from: mine === 1 ? {} : (other ?? (group.length === 1 ? (group[0] as End) : {})),
    to: mine === 1 ? receivers(other, group) : [],
  });
  const text = textOf(row, tables.decodeUtf8);
  if (text !== undefined) communication.text = wellFormed(text.slice(0, longestText));
  return taken(communication, text !== undefined && text.length > longestText ? "text-cut" : undefined);
}

const numberOf = (value: SqlValue): number => (typeof value === "number" ? value : 0);

function receivers(other: End | undefined, group: readonly End[]): Communication["to"] {
  if (group.length > 0) return [...group];
  return other === undefined ? [] : [other];
}

function textOf(row: SqlRow, decodeUtf8: MessageTables["decodeUtf8"]): string | undefined {
  const [plain, body] = [row.get("text"), row.get("attributedbody")];
  const raw =
    typeof plain === "string" && plain !== ""
      ? plain
      : body instanceof Uint8Array
        ? attributedText(body, decodeUtf8)
        : undefined;
  const text = raw?.replace(placeholders, "").trim();
  return text === "" ? undefined : text;
}
