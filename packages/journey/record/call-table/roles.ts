/** What a column of a call log says. `other` = known and not needed (place, fee …). */
export const roles = [
  "time",
  "date",
  "number",
  "caller",
  "callee",
  "own",
  "direction",
  "kind",
  "duration",
  "text",
  "name",
  "other",
] as const;
export type Role = (typeof roles)[number];

export type HeaderNames = Readonly<Partial<Record<Role, readonly string[]>>>;

/**
 * The columns of one carrier's detail bill, by the names it gives them, so that a name that means something else
 * elsewhere (通话类型 is where to in one bill and who called in another) is read as this carrier means it.
 */
export interface ColumnMap {
  readonly id: string;
  /** Words that name the carrier in the lines above the table. */
  readonly words: readonly string[];
  readonly names: HeaderNames;
}

export interface Header {
  /** As in the file. */
  readonly raw: string;
  /** Without spaces, units and marks, in lower case. */
  readonly name: string;
  /** Seconds a number in the column stands for, if the header says so: 时长(分钟). */
  readonly unit: number | undefined;
}

export function readHeader(raw: string): Header {
  const text = raw.normalize("NFKC").toLowerCase();
  const unit = /分钟|\bmin(?:ute)?s?\b/.test(text) ? 60 : /秒|\bsec(?:ond)?s?\b/.test(text) ? 1 : undefined;
  const name = text.replace(/[([【][^)\]】]*[)\]】]/g, "").replace(/[\s_\-:*'"=.]/g, "");
  return { raw, name: name === "" ? text.replace(/[\s()]/g, "") : name, unit };
}
