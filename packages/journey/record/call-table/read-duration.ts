import type { Cell } from "../../reading/ports.ts";
import { cellText } from "../../reading/table-row.ts";

/** No call lasts a month. */
const longest = 2_678_400;

/**
 * Seconds: "1分20秒", "1时2分3秒", "00:01:20", "1:20" (minutes and seconds), "80", "80秒", "1'20''", "2 min 3 s", or a cell
 * formatted as time. A bare number counts in `unit`, seconds unless the header says minutes. Undefined when there is
 * nothing, `unreadable` when there is something else.
 */
export function readDuration(cell: Cell | undefined, unit = 1): number | undefined | "unreadable" {
  if (cell !== undefined && typeof cell !== "string") {
    return cell.serial >= 0 && cell.serial < 31 ? Math.round(cell.serial * 86_400) : "unreadable";
  }
  const text = cellText(cell).normalize("NFKC").replace(/\s+/g, "");
  if (text === "" || /^[-—/]+$/.test(text)) return undefined;
  const seconds =
    fromClock(text) ?? fromWords(text) ?? (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) * unit : undefined);
  return seconds === undefined || seconds >= longest ? "unreadable" : Math.round(seconds);
}

/** For finding the column. */
export function looksLikeDuration(cell: Cell | undefined): boolean {
  if (cell !== undefined && typeof cell !== "string") return cell.serial >= 0 && cell.serial < 1;
  const text = cellText(cell);
  return text !== "" && text.length <= 12 && typeof readDuration(text) === "number" && !/^\d{6,}$/.test(text);
}

function fromClock(text: string): number | undefined {
  const match = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:\.\d+)?$/.exec(text);
  if (match === null || Number(match[3]) > 59 || (match[1] !== undefined && Number(match[2]) > 59)) return undefined;
  return (match[1] === undefined ? 0 : Number(match[1]) * 3600) + Number(match[2]) * 60 + Number(match[3]);
}

const words =
  /^(?:(\d+)(?:小时|时|h|hours?|hrs?))?(?:(\d+)(?:分钟|分|m|mins?|minutes?|'))?(?:(\d+)(?:秒钟|秒|s|secs?|seconds?|''|"))?$/i;

function fromWords(text: string): number | undefined {
  const match = words.exec(text);
  if (match === null || (match[1] ?? match[2] ?? match[3]) === undefined) return undefined;
  const part = (group: string | undefined, seconds: number) => (group === undefined ? 0 : Number(group) * seconds);
  return part(match[1], 3600) + part(match[2], 60) + part(match[3], 1);
}
