import { joinBytes } from "@ringfence/kernel";
import { attributes as known } from "../../packages/adapters/apk/xml-element.ts";
import { chunk, type Encoding, stringPool, u16, u32 } from "./little-endian.ts";

/** A resource's number, or a flag, a number, a text. */
export type Value = string | number | boolean | { readonly resource: number };

/** `android:` attributes are written by their resource number, `package` and `split` by name. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, Value>>;
  readonly children?: readonly Element[];
}

const androidNs = "http://schemas.android.com/apk/res/android";
const none = 0xffffffff;

/** Others that are only written, never looked at. */
const alsoKnown: Readonly<Record<string, number>> = { hasCode: 0x0101000c };

const idOf = (attribute: string): number | undefined => {
  const [prefix, name] = attribute.split(":");
  if (prefix !== "android" || name === undefined) return undefined;
  return known[name as keyof typeof known] ?? alsoKnown[name];
};

/** Android's binary XML of a manifest. */
export function writeManifest(root: Element, encoding: Encoding): Uint8Array {
  const all = everyElement(root);
  const named = all.flatMap(({ attributes = {} }) => Object.keys(attributes));
  const withIds = [...new Set(named.filter((name) => idOf(name) !== undefined))].sort(
    (a, b) => (idOf(a) as number) - (idOf(b) as number),
  );
  const texts = all.flatMap(({ name, attributes = {} }) => [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) => [
      ...(idOf(key) === undefined ? [key] : []),
      ...(typeof value === "string" ? [value] : []),
    ]),
  ]);
  // The texts that the map of resource numbers goes with come first.
  const first = withIds.map((name) => name.split(":")[1] as string);
  const rest = [...new Set(["android", androidNs, ...texts])];
  const at = (text: string) => first.length + rest.indexOf(text);
  const attribute = (key: string, value: Value): Uint8Array => {
    const id = idOf(key);
    const name = id === undefined ? at(key) : withIds.indexOf(key);
    const ns = id === undefined ? none : at(androidNs);
    const raw = typeof value === "string" ? at(value) : none;
    const [type, data] =
      typeof value === "string"
        ? [0x03, at(value)]
        : typeof value === "boolean"
          ? [0x12, value ? none : 0]
          : typeof value === "number"
            ? [0x10, value]
            : [0x01, value.resource];
    return joinBytes(u32(ns, name, raw), u16(8), Uint8Array.of(0, type), u32(data));
  };
  const element = ({ name, attributes = {}, children = [] }: Element): Uint8Array => {
    // Sorted by resource number, as the platform expects to find them.
    const sorted = Object.entries(attributes).sort(([a], [b]) => (idOf(a) ?? none) - (idOf(b) ?? none));
    const start = joinBytes(u32(none, at(name)), u16(20, 20, sorted.length, 0, 0, 0));
    return joinBytes(
      chunk(0x0102, u32(1, none), start, ...sorted.map(([key, value]) => attribute(key, value))),
      ...children.map(element),
      chunk(0x0103, u32(1, none), u32(none, at(name))),
    );
  };
  const ids = withIds.map((name) => idOf(name) as number);
  return chunk(
    0x0003,
    new Uint8Array(0),
    stringPool([...first, ...rest], encoding),
    chunk(0x0180, new Uint8Array(0), u32(...ids)),
    chunk(0x0100, u32(1, none), u32(at("android"), at(androidNs))),
    element(root),
    chunk(0x0101, u32(1, none), u32(at("android"), at(androidNs))),
  );
}

const everyElement = (root: Element): readonly Element[] => [root, ...(root.children ?? []).flatMap(everyElement)];
