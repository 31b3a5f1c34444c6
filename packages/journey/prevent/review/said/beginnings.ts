/** Stands for any unit in what follows. */
const any = "\0";

/**
 * How one word of a list can begin, read off its pattern: its first so many units, or fewer where whatever may follow. Never too few, and in the
 * order in which the pattern would try them; undefined where it may begin with anything, be empty, in too many ways, or holds what is not read here.
 */
export function beginningsOf(source: string, longest: number, most: number): readonly string[] | undefined {
  const reader: Reader = { source, longest, most, at: 0 };
  const starts = alternatives(reader);
  if (starts === undefined || reader.at < source.length) return undefined;
  if ([...starts].some((one) => one === "" || one.startsWith(any))) return undefined;
  return [...new Set([...starts].map((one) => one.slice(0, `${one}${any}`.indexOf(any))))];
}

interface Reader {
  readonly source: string;
  readonly longest: number;
  readonly most: number;
  at: number;
}

/** What a part of a pattern can begin with; shorter than asked only where that is the whole of it. */
type Starts = ReadonlySet<string>;

const nothing: Starts = new Set([""]);
const anything: Starts = new Set([any]);

function alternatives(reader: Reader): Starts | undefined {
  const all = new Set<string>();
  for (;;) {
    const one = sequence(reader);
    if (one === undefined) return undefined;
    for (const start of one) all.add(start);
    if (reader.source[reader.at] !== "|") return all;
    reader.at += 1;
  }
}

function sequence(reader: Reader): Starts | undefined {
  let starts = nothing;
  while (!isEnd(reader)) {
    if (isFull(starts, reader)) {
      skipRest(reader);
      break;
    }
    const one = repeated(reader);
    if (one === undefined) return undefined;
    const more = behind(starts, one, reader);
    if (more === undefined) return undefined;
    starts = more;
  }
  return starts;
}

const isEnd = ({ source, at }: Reader): boolean => at >= source.length || source[at] === "|" || source[at] === ")";

const isClosed = (start: string, { longest }: Reader): boolean => start.length === longest || start.endsWith(any);

function isFull(starts: Starts, reader: Reader): boolean {
  for (const start of starts) if (!isClosed(start, reader)) return false;
  return true;
}

function skipRest(reader: Reader): void {
  const { source } = reader;
  for (let depth = 0; reader.at < source.length; reader.at += 1) {
    const unit = source[reader.at];
    if (depth === 0 && (unit === "|" || unit === ")")) return;
    if (unit === "\\") reader.at += 1;
    else if (unit === "[") reader.at = source.indexOf("]", reader.at);
    else if (unit === "(") depth += 1;
    else if (unit === ")") depth -= 1;
  }
}

function behind(starts: Starts, more: Starts, reader: Reader): Starts | undefined {
  const out = new Set<string>();
  for (const start of starts)
    if (isClosed(start, reader)) out.add(start);
    else for (const next of more) out.add((start + next).slice(0, reader.longest));
  return out.size > reader.most ? undefined : out;
}

const times = /[?*+]|\{(\d+)(?:,(\d*))?\}/y;

function repeated(reader: Reader): Starts | undefined {
  const one = single(reader);
  if (one === undefined || !"?*+{".includes(reader.source[reader.at] ?? "|")) return one;
  times.lastIndex = reader.at;
  const [mark, least, most] = times.exec(reader.source) ?? [];
  if (mark === undefined) return undefined;
  reader.at += mark.length;
  const min = least === undefined ? Number(mark === "+") : Number(least);
  const max = mark === "?" ? 1 : Number(most ?? least ?? reader.longest) || reader.longest;
  let all: Starts = nothing;
  for (let count = Math.min(reader.longest, max); count > 0; count -= 1) {
    const more = behind(one, all, reader);
    if (more === undefined) return undefined;
    all = count > min ? new Set([...more, ""]) : more;
  }
  return all;
}

const group = /\(\?(?::|(<?[=!]))/y;
const set = /\[(\^?)([^\]\\-]*)\]/y;

/** One unit, one of several, a group, or a look around, which takes nothing. */
function single(reader: Reader): Starts | undefined {
  const { source, at } = reader;
  const unit = source[at] as string;
  if (unit === "(") {
    group.lastIndex = at;
    const [opened, around] = group.exec(source) ?? [];
    if (opened === undefined) return undefined;
    reader.at += opened.length;
    const inside = around === undefined ? alternatives(reader) : nothing;
    if (around !== undefined) skipAll(reader);
    if (source[reader.at] !== ")") return undefined;
    reader.at += 1;
    return inside;
  }
  if (unit === "[") {
    set.lastIndex = at;
    const [whole, not, units = ""] = set.exec(source) ?? [];
    if (whole === undefined) return undefined;
    reader.at += whole.length;
    return not === "^" ? anything : new Set(units);
  }
  if (unit === "\\") return undefined;
  reader.at += 1;
  if (unit === "^" || unit === "$") return nothing;
  return unit === "." ? anything : new Set(unit);
}

function skipAll(reader: Reader): void {
  for (skipRest(reader); reader.source[reader.at] === "|"; skipRest(reader)) reader.at += 1;
}
