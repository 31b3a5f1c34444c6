/** What JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Thrown for a value that has no canonical JSON; `path` is where, e.g. `$.events[3].text`. */
export class CanonicalJsonError extends Error {
  override readonly name = "CanonicalJsonError";
  readonly path: string;

  constructor(reason: string, path: string) {
    super(`${reason} at ${path}`);
    this.path = path;
  }
}

/** Deeper nesting than any file of ours; stops a hostile value before it exhausts the stack. */
const MAX_DEPTH = 1000;

/**
 * The one text of a JSON value under RFC 8785 (JCS): no white space, keys in UTF-16 order, numbers as ECMAScript prints them.
 *
 * @throws CanonicalJsonError on NaN, infinities, lone surrogates, undefined, functions, symbols, bigints, holes in arrays,
 *   objects that are not plain, cycles, and nesting deeper than 1000.
 */
export function canonicalJson(value: JsonValue): string {
  return write(value, undefined);
}

/** What a value stands in. Its path is put together only when something is wrong with it. */
interface Within {
  readonly holder: object;
  key: string | number;
  readonly depth: number;
  readonly above: Within | undefined;
}

function pathOf(within: Within | undefined): string {
  if (within === undefined) return "$";
  const { key, above } = within;
  return `${pathOf(above)}${typeof key === "number" ? `[${key}]` : `.${key}`}`;
}

function write(value: unknown, within: Within | undefined): string {
  switch (typeof value) {
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw new CanonicalJsonError(`${value} is not JSON`, pathOf(within));
      // RFC 8785 section 3.2.2.3 is ECMAScript's Number::toString; -0 becomes 0 there too.
      return String(value);
    case "string":
      return writeString(value, within);
    case "object":
      return value === null ? "null" : writeNested(value, within);
    default:
      throw new CanonicalJsonError(`${typeof value} is not JSON`, pathOf(within));
  }
}

/** Nothing in it is written otherwise than it stands. */
const plainText = /^[ !#-[\]-~]*$/;

/** Most texts have no surrogate at all, and the engine finds that out much faster than a loop. */
const anySurrogate = /[\ud800-\udfff]/;

function writeString(value: string, within: Within | undefined): string {
  if (plainText.test(value)) return `"${value}"`;
  if (anySurrogate.test(value)) refuseLoneSurrogates(value, within);
  // RFC 8785 section 3.2.2.2 was written to equal JSON.stringify for well-formed strings.
  return JSON.stringify(value);
}

function refuseLoneSurrogates(value: string, within: Within | undefined): void {
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const point = value.codePointAt(index);
    if (point === undefined || point <= 0xffff) throw new CanonicalJsonError("lone surrogate", pathOf(within));
    index++;
  }
}

function writeNested(value: object, above: Within | undefined): string {
  const depth = above === undefined ? 1 : above.depth + 1;
  for (let outer = above; outer !== undefined; outer = outer.above)
    if (outer.holder === value) throw new CanonicalJsonError("cycle", pathOf(above));
  if (depth > MAX_DEPTH) throw new CanonicalJsonError(`deeper than ${MAX_DEPTH}`, pathOf(above));
  const within: Within = { holder: value, key: 0, depth, above };
  return Array.isArray(value) ? writeArray(value, within) : writeObject(value, within);
}

function writeArray(items: readonly unknown[], within: Within): string {
  let text = "[";
  for (let index = 0; index < items.length; index++) {
    within.key = index;
    if (index > 0) text += ",";
    text += write(items[index], within);
  }
  return `${text}]`;
}

function writeObject(value: object, within: Within): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new CanonicalJsonError("not a plain object", pathOf(within.above));
  if (Object.getOwnPropertySymbols(value).length > 0) throw new CanonicalJsonError("symbol key", pathOf(within.above));
  const record = value as { readonly [key: string]: unknown };
  let text = "";
  // Array.prototype.sort without a comparator orders by UTF-16 code units, as RFC 8785 section 3.2.3 asks.
  for (const key of Object.keys(record).sort()) {
    const name = writeString(key, within.above);
    within.key = key;
    text += `${text === "" ? "" : ","}${name}:${write(record[key], within)}`;
  }
  return `{${text}}`;
}

/** A \\u escape of half a surrogate pair, which canonical JSON cannot have. */
const surrogateEscape = /\\u[dD][89a-fA-F]/;

/**
 * Is `text`, of which `value` was parsed, the canonical JSON of it? Says the same as writing it anew and comparing, and is much faster
 * for the common case: the engine's own writer gives the same text and the keys stand in order.
 */
export function isCanonicalJson(value: JsonValue, text: string): boolean {
  if (!surrogateEscape.test(text) && JSON.stringify(value) === text && inOrder(value)) return true;
  return canonicalJson(value) === text;
}

function inOrder(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(inOrder);
  let before: string | undefined;
  for (const key of Object.keys(value)) {
    if (before !== undefined && before >= key) return false;
    before = key;
    if (!inOrder((value as { readonly [key: string]: JsonValue })[key] as JsonValue)) return false;
  }
  return true;
}
