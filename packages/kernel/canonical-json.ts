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
  return write(value, "$", []);
}

function write(value: unknown, path: string, above: readonly object[]): string {
  switch (typeof value) {
    case "boolean":
      return value ? "true" : "false";
    case "number":
      return writeNumber(value, path);
    case "string":
      return writeString(value, path);
    case "object":
      return value === null ? "null" : writeNested(value, path, above);
    default:
      throw new CanonicalJsonError(`${typeof value} is not JSON`, path);
  }
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new CanonicalJsonError(`${value} is not JSON`, path);
  // RFC 8785 section 3.2.2.3 is ECMAScript's Number::toString; -0 becomes 0 there too.
  return String(value);
}

/** Most texts have no surrogate at all, and the engine finds that out much faster than a loop. */
const anySurrogate = /[\ud800-\udfff]/;

function writeString(value: string, path: string): string {
  if (anySurrogate.test(value)) refuseLoneSurrogates(value, path);
  // RFC 8785 section 3.2.2.2 was written to equal JSON.stringify for well-formed strings.
  return JSON.stringify(value);
}

function refuseLoneSurrogates(value: string, path: string): void {
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const point = value.codePointAt(index);
    if (point === undefined || point <= 0xffff) throw new CanonicalJsonError("lone surrogate", path);
    index++;
  }
}

function writeNested(value: object, path: string, above: readonly object[]): string {
  if (above.includes(value)) throw new CanonicalJsonError("cycle", path);
  if (above.length >= MAX_DEPTH) throw new CanonicalJsonError(`deeper than ${MAX_DEPTH}`, path);
  const here = [...above, value];
  return Array.isArray(value) ? writeArray(value, path, here) : writeObject(value, path, here);
}

function writeArray(items: readonly unknown[], path: string, above: readonly object[]): string {
  const parts: string[] = [];
  for (let index = 0; index < items.length; index++) parts.push(write(items[index], `${path}[${index}]`, above));
  return `[${parts.join(",")}]`;
}

function writeObject(value: object, path: string, above: readonly object[]): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new CanonicalJsonError("not a plain object", path);
  if (Object.getOwnPropertySymbols(value).length > 0) throw new CanonicalJsonError("symbol key", path);
  // Array.prototype.sort without a comparator orders by UTF-16 code units, as RFC 8785 section 3.2.3 asks.
  const record = value as { readonly [key: string]: unknown };
  const parts = Object.keys(record)
    .sort()
    .map((key) => `${writeString(key, path)}:${write(record[key], `${path}.${key}`, above)}`);
  return `{${parts.join(",")}}`;
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
