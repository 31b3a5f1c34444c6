import type { End } from "@ringfence/casefile";
import { longestText } from "../importer.ts";
import { communicationOf, type RowContext } from "../row-context.ts";
import { type RowOutcome, setAside, skipped, taken } from "../row-outcome.ts";
import { addr, mms, part } from "./backup-plans.ts";
import { present, readDate, readEnd, readText, splitAddresses, type TextPool } from "./backup-values.ts";
import type { ElementTag } from "./element-tag.ts";

/** An `<mms>` being gathered from its parts and addresses. */
export interface OpenMms {
  readonly values: readonly (string | undefined)[];
  readonly line: number;
  readonly raw: string;
  damaged: boolean;
  cut: boolean;
  readonly texts: string[];
  readonly addresses: { readonly address: string; readonly type: string | undefined }[];
  attachments: number;
  attachmentLength: number;
}

export function openMms(tag: ElementTag, line: number, raw: string): OpenMms {
  return {
    values: [...tag.values],
    line,
    raw,
    damaged: tag.damaged,
    cut: tag.cut,
    texts: [],
    addresses: [],
    attachments: 0,
    attachmentLength: 0,
  };
}

/** Parts and addresses beyond these belong to no message a person sent. */
const mostAddresses = 1000;

/** `<part>`: text is kept; of pictures and sound, base64 in `data`, only number and size are known. */
export function addPart(open: OpenMms, tag: ElementTag): void {
  open.damaged ||= tag.damaged;
  open.cut ||= tag.cut;
  const type = present(tag.values[part.type]);
  const length = tag.lengths[0];
  if (type === "text/plain") {
    const { text, cut } = readText(tag.values[part.text]);
    open.cut ||= cut;
    const room = longestText - open.texts.reduce((sum, one) => sum + one.length + 1, 0);
    if (text !== undefined && text.length <= room) open.texts.push(text);
    else if (text !== undefined) open.cut = true;
  } else if (type !== "application/smil" && length !== undefined && length > 4) {
    open.attachments++;
    open.attachmentLength += length;
  }
}

export function addAddress(open: OpenMms, tag: ElementTag): void {
  open.damaged ||= tag.damaged;
  const address = present(tag.values[addr.address]);
  if (address === undefined || open.addresses.length >= mostAddresses) return;
  open.addresses.push({ address, type: tag.values[addr.type] });
}

/**
 * msg_box 1 inbox, 2 sent, 3 draft, 4 outbox, 5 failed; m_type 130 a message announced, 132 received, 128 sent, others
 * are reports; address type 137 from, 151 to, 130 cc, 129 bcc (Android's Telephony.BaseMmsColumns, PduHeaders).
 */
export function closeMms(open: OpenMms, row: number, context: RowContext, seen: TextPool): RowOutcome {
  const { values } = open;
  const box = values[mms.box];
  if (["131", "133", "134", "135", "136"].includes(`${values[mms.type]}`)) return skipped("delivery-report");
  if (box === "3") return skipped("draft");
  if (box === "4" || box === "5") return skipped("not-sent");
  if (box !== "1" && box !== "2") return setAside(open.damaged ? "damaged" : "unknown-type");
  const date = readDate(values[mms.date]);
  if (typeof date === "string") return setAside(date);
  const subject = readText(values[mms.subject]).text;
  const text = [...(subject === undefined ? [] : [subject]), ...open.texts].join("\n");
  const incoming = box === "1";
  const communication = communicationOf(context, row, {
    channel: "mms",
    direction: incoming ? "in" : "out",
    start: date.at,
    precision: date.precision,
    from: incoming ? sender(open, seen) : {},
    to: receivers(open, incoming, seen),
  });
  if (text !== "") communication.text = text;
  return taken(communication, open.cut ? "text-cut" : open.damaged ? "damaged-markup" : undefined);
}

function sender(open: OpenMms, seen: TextPool): End {
  const given = open.addresses.find(({ type, address }) => type === "137" && address !== "insert-address-token");
  const [first, ...others] = splitAddresses(open.values[mms.address]);
  const name = others.length === 0 ? open.values[mms.name] : undefined;
  return readEnd(given === undefined ? first : given.address, name, seen);
}

/** Of an incoming message the `to` list holds everybody else in the group, and the owner's own number. */
function receivers(open: OpenMms, incoming: boolean, seen: TextPool): End[] {
  const given = open.addresses.filter(({ type, address }) => type !== "137" && address !== "insert-address-token");
  if (given.length > 0) {
    const only = given.length === 1 && !incoming;
    return given.map(({ address }) => readEnd(address, only ? open.values[mms.name] : undefined, seen));
  }
  if (incoming) return [];
  const numbers = splitAddresses(open.values[mms.address]);
  return numbers.map((one) => readEnd(one, numbers.length === 1 ? open.values[mms.name] : undefined, seen));
}
