/**
 * What a telephone number is. `virtual` is a mobile number of a virtual operator (162, 165, 167, 170, 171); `400` includes
 * 800; `106` is a message port; `12` holds the short codes of public services (12xxx, 114) and carriers (100xx, 11xxxx);
 * `110-class` the emergency numbers; `hidden` a caller that withheld the number; `invalid` what no exchange could have sent.
 */
export type PhoneKind =
  | "mobile"
  | "virtual"
  | "landline"
  | "400"
  | "95"
  | "96"
  | "106"
  | "12"
  | "110-class"
  | "foreign"
  | "hidden"
  | "invalid";

/** Why a number is `invalid`. The first three mark a forged number if the rest was intact; the others say it is no one number. */
export type PhoneNote = "too-short" | "too-long" | "unknown-prefix" | "not-a-number" | "masked" | "several-numbers";

/** A number's place in the plan: its kind and canonical digits, or why it has none. */
export type Placed = { readonly kind: PhoneKind; readonly canonical: string } | { readonly note: PhoneNote };

/** 电信网编号计划 (2017): mobile 11 digits, 1[3-9]; the carriers' own numbers and IP-call prefixes are older custom. */
const MOBILE = /^1[3-9]\d{9}$/;
const VIRTUAL = /^1(?:6[257]|7[01])/;
const EMERGENCY = /^(?:110|112|119|120|122|999|911)$/;
const AREA = /^0(?:10|2[0-57-9]|[3-9]\d\d)/;
/** A landline with its area code but without the zero that is dialled before it. */
const NATIONAL = /^(?:10[2-8]\d{7}|(?:2[0-57-9]|[3-9]\d\d)[2-8]\d{6,7})$/;
/** Long-distance discount and second-number prefixes dialled before, or shown before, a full number. */
const CALL_PREFIX =
  /^(?:17951|17911|17909|17969|17901|17931|12593|11808|10193|12520|12583[1-3]?)(?=1[3-9]\d{9}$|0\d{9,11}$)/;

/** Short codes that need no area code; with one before them (02195588) they are the same code dialled from elsewhere. */
const SHORT_CODES: readonly (readonly [RegExp, PhoneKind])[] = [
  [EMERGENCY, "110-class"],
  [/^95\d{3,6}$/, "95"],
  [/^96\d{3,6}$/, "96"],
  [/^12\d{3,4}$/, "12"],
  // 114 directory, 116114 and 118114 of the carriers, 10086, 10010, 10000, 10099, 100861 and the like.
  [/^(?:114|11[4-8]\d{3}|100\d{2,5}|10198)$/, "12"],
];

/** Places digits that carry no country code, as dialled within China. */
export function placeDomestic(dialled: string): Placed {
  const digits = dialled.replace(CALL_PREFIX, "");
  const mobile = /^0?(1[3-9]\d{9})$/.exec(digits)?.[1];
  if (mobile !== undefined && MOBILE.test(mobile)) return place(VIRTUAL.test(mobile) ? "virtual" : "mobile", mobile);
  const short = placeShort(digits);
  if (short) return short;
  if (/^[48]00/.test(digits) && digits.length > 8) return whole("400", digits, 10, 10);
  if (digits.startsWith("106")) return whole("106", digits, 8, 20);
  if (digits.startsWith("0")) return placeWithArea(digits);
  if (/^[2-8]\d{6,7}$/.test(digits)) return place("landline", digits);
  // Spreadsheets and some bills drop the first zero. Not before 95 and 96, where more digits mean a forged short code.
  if (!/^9[56]/.test(digits) && NATIONAL.test(digits)) return placeWithArea(`0${digits}`);
  return outside(digits);
}

/** Places what followed an explicit +86: the zero of the area code is left out there, and ten digits from 10 are Beijing. */
export function placeAfterCountryCode(digits: string): Placed {
  return NATIONAL.test(digits) && !/^[48]00\d{7}$/.test(digits) ? placeWithArea(`0${digits}`) : placeDomestic(digits);
}

/** Places digits after "+" or "00" that do not start with 86: ITU E.164 allows up to 15, none start with 0. */
export function placeForeign(digits: string): Placed {
  if (digits.startsWith("0") || digits === "") return { note: "unknown-prefix" };
  const placed = whole("foreign", digits, 7, 15);
  return "note" in placed ? placed : place("foreign", `+${digits}`);
}

function place(kind: PhoneKind, canonical: string): Placed {
  return { kind, canonical };
}

function placeShort(digits: string): Placed | undefined {
  for (const [pattern, kind] of SHORT_CODES) if (pattern.test(digits)) return place(kind, digits);
  return undefined;
}

function placeWithArea(digits: string): Placed {
  const area = AREA.exec(digits)?.[0];
  if (area === undefined) return { note: "unknown-prefix" };
  const local = digits.slice(area.length);
  const short = placeShort(local);
  if (short) return short;
  if (local.length > 8) return { note: "too-long" };
  if (local.length < 7) return { note: "too-short" };
  return /^[2-8]/.test(local) ? place("landline", `${area}-${local}`) : { note: "unknown-prefix" };
}

function whole(kind: PhoneKind, digits: string, shortest: number, longest: number): Placed {
  if (digits.length < shortest) return { note: "too-short" };
  return digits.length > longest ? { note: "too-long" } : place(kind, digits);
}

/** Why digits that fit nothing fit nothing. */
function outside(digits: string): Placed {
  if (/^1[3-9]/.test(digits)) return { note: digits.length < 11 ? "too-short" : "too-long" };
  if (/^[2-8]/.test(digits)) return { note: digits.length < 7 ? "too-short" : "too-long" };
  if (/^9[56]/.test(digits)) return { note: digits.length < 5 ? "too-short" : "too-long" };
  return { note: digits.length < 3 ? "too-short" : "unknown-prefix" };
}
