import { joinBytes } from "@ringfence/kernel";
import { chunk, type Encoding, stringPool, u16, u32 } from "./little-endian.ts";

/** By locale ("" and such as `zh-CN`). A number stands for another resource of the same table. */
export type Texts = Readonly<Record<string, string | { readonly resource: number }>>;

const absent = 0xffffffff;
export const firstText = 0x7f010000;
export const firstFlag = 0x7f020000;

/** A resource table of texts (0x7f01xxxx) and flags (0x7f02xxxx), in the order given. */
export function writeResources(
  packageName: string,
  texts: readonly Texts[],
  flags: readonly boolean[],
  encoding: Encoding,
): Uint8Array {
  const words = [...new Set(texts.flatMap((one) => Object.values(one).filter((text) => typeof text === "string")))];
  const locales = [...new Set(texts.flatMap((one) => Object.keys(one)))].sort();
  const keys = [...texts.map((_, at) => `text_${at}`), ...flags.map((_, at) => `flag_${at}`)];
  const typeNames = stringPool(["string", "bool"], "utf-16");
  const keyNames = stringPool(keys, encoding);
  const name = new Uint8Array(256);
  name.set(u16(...Array.from(packageName, (letter) => letter.charCodeAt(0))));
  const header = joinBytes(u32(0x7f), name, u32(288, 2, 288 + typeNames.length, keys.length, 0));
  const textTypes = locales.map((locale) =>
    typeChunk(
      1,
      locale,
      texts.map((one, at) => {
        const value = one[locale];
        if (value === undefined) return undefined;
        return typeof value === "string" ? entry(at, 0x03, words.indexOf(value)) : entry(at, 0x01, value.resource);
      }),
    ),
  );
  const flagTypes = [
    typeChunk(
      2,
      "",
      flags.map((flag, at) => entry(texts.length + at, 0x12, flag ? absent : 0)),
    ),
  ];
  const inPackage = [
    typeNames,
    keyNames,
    specChunk(1, texts.length),
    ...textTypes,
    ...(flags.length === 0 ? [] : [specChunk(2, flags.length), ...flagTypes]),
  ];
  return chunk(0x0002, u32(1), stringPool(words, encoding), chunk(0x0200, header, ...inPackage));
}

const entry = (key: number, type: number, data: number): Uint8Array =>
  joinBytes(u16(8, 0), u32(key), u16(8), Uint8Array.of(0, type), u32(data));

const specChunk = (type: number, count: number): Uint8Array =>
  chunk(0x0202, joinBytes(Uint8Array.of(type, 0, 0, 0), u32(count)), u32(...new Array<number>(count).fill(0)));

function typeChunk(type: number, locale: string, entries: readonly (Uint8Array | undefined)[]): Uint8Array {
  let at = 0;
  const offsets = entries.map((one) => {
    if (one === undefined) return absent;
    at += one.length;
    return at - one.length;
  });
  const config = new Uint8Array(64);
  config.set(u32(64));
  const [language = "", region = ""] = locale.split("-");
  for (const [place, letters] of [
    [8, language],
    [10, region],
  ] as const)
    config.set(
      Array.from(letters, (letter) => letter.charCodeAt(0)),
      place,
    );
  const header = joinBytes(Uint8Array.of(type, 0, 0, 0), u32(entries.length, 84 + 4 * entries.length), config);
  return chunk(0x0201, header, u32(...offsets), ...entries.filter((one) => one !== undefined));
}
