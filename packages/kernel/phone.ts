import { narrow } from "./narrow.ts";
import type { PhoneKind, PhoneNote, Placed } from "./phone-plan.ts";
import { placeAfterCountryCode, placeDomestic, placeForeign } from "./phone-plan.ts";

export type { PhoneKind, PhoneNote };

/** A telephone number as a record showed it. */
export interface Phone {
  readonly kind: PhoneKind;
  /**
   * One text per number: "13812345678", "010-12345678" (no area code: "12345678"), "4001234567", "95588", "+442012345678";
   * empty if hidden; for an invalid one its text without separators.
   */
  readonly canonical: string;
  readonly raw: string;
  /** Only if `kind` is invalid. */
  readonly note?: PhoneNote;
  /** Digits dialled after the number (转8001); not part of `canonical`. */
  readonly extension?: string;
}

/** What phones, carriers and backup apps write when the caller withheld the number; -1 to -4 are Android's. */
const HIDDEN = new Set(
  [
    ["", "-", "--", "-1", "-2", "-3", "-4", "null", "none", "unknown", "unknownnumber", "unknowncaller", "private"],
    [
      "privatenumber",
      "privatecaller",
      "anonymous",
      "restricted",
      "withheld",
      "unavailable",
      "nocallerid",
      "hidden",
      "payphone",
    ],
    [
      "blocked",
      "未知",
      "未知号码",
      "未知来电",
      "未知联系人",
      "私密号码",
      "私人号码",
      "隐藏号码",
      "隐藏来电",
      "无号码",
      "无",
    ],
    ["无来电显示", "无主叫号码", "无法显示", "未显示", "无法识别", "匿名", "匿名来电", "公用电话"],
  ].flat(),
);

const EXTENSION = /^(.*\d.*?)(?:转接?|分机号?|ext\.?|x|,|;|#|p|w)(?:分机号?)?:?(\d{1,6})#?$/i;
const LAST_GROUP = /^(.*\d.*)-(\d{1,6})$/;

/** Longer texts are lists of numbers or no number; they are not searched for forms. */
const LONGEST = 48;

/** Reads any text as a telephone number. Total: what is no number is kept as `invalid` with the reason. */
export function parsePhone(raw: string): Phone {
  const text = compact(raw);
  const plain = text.replaceAll("-", "");
  if (plain === "" || HIDDEN.has(text.toLowerCase())) return { kind: "hidden", canonical: "", raw };
  const direct = placeText(plain);
  if (!("note" in direct)) return { ...direct, raw };
  const split = text.length > LONGEST ? null : (EXTENSION.exec(text) ?? LAST_GROUP.exec(text));
  if (split?.[1] !== undefined && split[2] !== undefined) {
    const before = placeText(split[1].replaceAll("-", ""));
    // Nobody reaches an extension behind a mobile or a short code; there a tail is a sign of forgery or of a second column.
    if ("kind" in before && (before.kind === "landline" || before.kind === "400")) {
      return { ...before, raw, extension: split[2] };
    }
  }
  return { kind: "invalid", canonical: plain, raw, note: direct.note };
}

/**
 * Whether two records show the same number, however written. A withheld number equals nothing, not even another withheld
 * one. A landline without its area code equals only the same digits without one: the same local number exists in every
 * city, and equality must stay transitive. Extensions are not compared.
 */
export function samePhone(a: string | Phone, b: string | Phone): boolean {
  const key = keyOf(a);
  return key !== "" && key === keyOf(b);
}

/**
 * The canonical text of a number, for maps and grouping; empty if withheld. Same as `parsePhone(raw).canonical`, with a
 * short way for the two notations that fill a call log: 11 digits of a mobile, and those after +86.
 */
export function phoneKey(raw: string): string {
  if (raw.length === 11 && isMobileAt(raw, 0)) return raw;
  if (raw.length === 14 && raw.startsWith("+86") && isMobileAt(raw, 3)) return raw.slice(3);
  return parsePhone(raw).canonical;
}

/**
 * For showing: "138****1234", "010-****1234", "+442*****5678". Numbers of institutions (400, 95, 96, 106, 12, emergency) stay
 * as they are. In an invalid one every run of seven digits or more is masked. Empty if withheld.
 */
export function maskPhone(p: Phone | string): string {
  const phone = typeof p === "string" ? parsePhone(p) : p;
  const { canonical, kind } = phone;
  switch (kind) {
    case "mobile":
    case "virtual":
      return `${canonical.slice(0, 3)}****${canonical.slice(-4)}`;
    case "landline":
      return canonical.replace(/\d{3,4}(?=\d{4}$)/, (local) => "*".repeat(local.length));
    case "foreign":
    case "invalid":
      return canonical.replace(/\d{7,}/g, (run) => {
        const kept = Math.min(3, run.length - 6);
        return `${run.slice(0, kept)}${"*".repeat(run.length - kept - 4)}${run.slice(-4)}`;
      });
    default:
      return canonical;
  }
}

/** Removes everything people put between digits, and unifies dashes; bidirectional marks come with copied contacts. */
function compact(raw: string): string {
  return narrow(raw)
    .replace(/[‐-―−－﹣]/g, "-")
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff()（）.·]/g, "")
    .replace(/^tel:/i, "");
}

function placeText(plain: string): Placed {
  const match = /^(\+|00)?(\d+)$/.exec(plain);
  if (match?.[2] === undefined) return { note: noNumber(plain) };
  const digits = match[2];
  if (match[1] !== undefined) {
    return digits.startsWith("86") ? placeAfterCountryCode(digits.slice(2)) : placeForeign(digits);
  }
  // Without "+", 86 is a country code only before more digits than a local number has.
  if (digits.length >= 12 && digits.startsWith("86")) return placeAfterCountryCode(digits.slice(2));
  return placeDomestic(digits);
}

function noNumber(plain: string): PhoneNote {
  const numbers = plain.split(/[,;/|、~&]/).filter((part) => /^\+?\d{5,20}$/.test(part));
  if (numbers.length > 1) return "several-numbers";
  return plain.length <= LONGEST && /^\+?\d*[*xX•]{2,}\d*$/.test(plain) ? "masked" : "not-a-number";
}

function keyOf(p: string | Phone): string {
  return typeof p === "string" ? phoneKey(p) : p.canonical;
}

function isMobileAt(text: string, start: number): boolean {
  if (text.charCodeAt(start) !== 0x31 || text.charCodeAt(start + 1) < 0x33) return false;
  for (let index = start + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}
