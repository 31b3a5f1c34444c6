import { createHash } from "node:crypto";
import { joinBytes } from "@ringfence/kernel";
import { padded, u16, u32 } from "./little-endian.ts";

export interface Code {
  readonly texts?: readonly string[];
  /** `Landroid/…;->name`; all methods are `()V`, all fields are of their own class. */
  readonly methods?: readonly string[];
  readonly fields?: readonly string[];
  /** Java names of the classes defined here, without code of their own. */
  readonly classes?: readonly string[];
}

const none = 0xffffffff;

/** A code file that `dexdump` reads: the tables of texts, types, members and classes, no instructions. */
export function writeDex({ texts = [], methods = [], fields = [], classes = [] }: Code): Uint8Array {
  const split = (member: string) => member.split("->") as [string, string];
  const defined = classes.map((name) => `L${name.replaceAll(".", "/")};`);
  const owners = [...methods, ...fields].map((member) => split(member)[0]);
  const typeNames = [...new Set(["V", "Ljava/lang/Object;", ...defined, ...owners])].sort(byUnits);
  const members = [...methods, ...fields].map((member) => split(member)[1]);
  const all = [...new Set([...typeNames, ...members, ...texts])].sort(byUnits);
  const text = placesIn(all);
  const type = placesIn(typeNames);
  const sorted = (list: readonly string[]) =>
    [...new Set(list)].map(split).sort(([a, m], [b, n]) => type(a) - type(b) || text(m) - text(n));

  const fieldIds = sorted(fields).map(([owner, name]) => joinBytes(u16(type(owner), type(owner)), u32(text(name))));
  const methodIds = sorted(methods).map(([owner, name]) => joinBytes(u16(type(owner), 0), u32(text(name))));
  const classDefs = [...new Set(defined)].map((name) =>
    u32(type(name), 1, type("Ljava/lang/Object;"), 0, none, 0, 0, 0),
  );
  const sizes = [
    all.length * 4,
    typeNames.length * 4,
    12,
    fieldIds.length * 8,
    methodIds.length * 8,
    classDefs.length * 32,
  ];
  const places = runningFrom(0x70, sizes);
  const data = 0x70 + sizes.reduce((sum, size) => sum + size, 0);
  const strings = all.map(stringData);
  const stringPlaces = runningFrom(
    data,
    strings.map(({ length }) => length),
  );
  const stringBytes = padded(Buffer.concat(strings));
  const mapAt = data + stringBytes.length;
  const counts = [all.length, typeNames.length, 1, fieldIds.length, methodIds.length, classDefs.length];
  const map = mapList(counts, places, all.length, data, mapAt);
  const size = mapAt + map.length;
  const tables = counts.flatMap((count, at) => [count, count === 0 ? 0 : (places[at] as number)]);
  const body = Buffer.concat([
    u32(size, 0x70, 0x12345678, 0, 0, mapAt, ...tables, size - data, data),
    new Uint8Array(Uint32Array.from(stringPlaces).buffer),
    new Uint8Array(Uint32Array.from(typeNames.map(text)).buffer),
    u32(text("V"), type("V"), 0),
    ...fieldIds,
    ...methodIds,
    ...classDefs,
    stringBytes,
    map,
  ]);
  const signed = joinBytes(createHash("sha1").update(body).digest(), body);
  return joinBytes(new TextEncoder().encode("dex\n035\0"), u32(adler32(signed)), signed);
}

function placesIn(names: readonly string[]): (name: string) => number {
  const places = new Map(names.map((name, at) => [name, at]));
  return (name) => places.get(name) as number;
}

/** Where each thing of the sizes given begins. */
function runningFrom(start: number, sizes: readonly number[]): readonly number[] {
  let at = start;
  return sizes.map((size) => {
    at += size;
    return at - size;
  });
}

const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function stringData(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const length = text.length < 0x80 ? [text.length] : [(text.length & 0x7f) | 0x80, text.length >> 7];
  return joinBytes(Uint8Array.from(length), bytes, Uint8Array.of(0));
}

function mapList(
  counts: readonly number[],
  places: readonly number[],
  strings: number,
  data: number,
  mapAt: number,
): Uint8Array {
  const sections = counts.flatMap((count, at) => (count === 0 ? [] : [[at + 1, count, places[at] as number]]));
  const items = [[0, 1, 0], ...sections, [0x2002, strings, data], [0x1000, 1, mapAt]] as [number, number, number][];
  return joinBytes(u32(items.length), ...items.map(([kind, count, at]) => joinBytes(u16(kind, 0), u32(count, at))));
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
