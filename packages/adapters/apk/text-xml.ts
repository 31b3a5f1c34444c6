import { readElements } from "@ringfence/journey/record/android-backup/xml-elements.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { attributes, type XmlDocument, type XmlElement, type XmlValue } from "./xml-element.ts";

/** A manifest of source code is never larger. */
const mostElements = 50_000;
const deepest = 100;

const own = ["package", "split"];
const names = [...own, ...Object.keys(attributes).map((name) => `android:${name}`)];
const keys: readonly (number | string)[] = [...own, ...Object.values(attributes)];
const plan = { keep: names };
const elements = [
  ...["manifest", "application", "uses-sdk", "uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m"],
  ...["activity", "activity-alias", "service", "receiver", "provider", "intent-filter", "action", "category"],
];

interface Growing extends XmlElement {
  readonly children: Growing[];
}

/** An AndroidManifest.xml as people write it. References by name (`@string/…`) stay texts: nothing is beside it to look them up. */
export function readTextXml(text: string): Outcome<XmlDocument, "damaged-manifest"> {
  const open: Growing[] = [];
  let root: Growing | undefined;
  let count = 0;
  const reader = readElements(Object.fromEntries(elements.map((name) => [name, plan])), {
    open: ({ name, values, selfClosing }) => {
      count += 1;
      if (count > mostElements || open.length >= deepest) return;
      const found = values.flatMap((value, slot): [number | string, XmlValue][] =>
        value === undefined ? [] : [[keys[slot] as number | string, asValue(value)]],
      );
      const element: Growing = { name, attributes: new Map(found), children: [] };
      open.at(-1)?.children.push(element);
      root ??= element;
      if (!selfClosing) open.push(element);
    },
    close: (name) => {
      if (open.at(-1)?.name === name) open.pop();
    },
  });
  reader.push(text);
  const broken = reader.end();
  if (root === undefined) return fail("damaged-manifest", "no element");
  return ok({ root, cutOff: broken || open.length > 0 || count > mostElements });
}

function asValue(text: string): XmlValue {
  if (text === "true") return { kind: "number", number: -1 };
  if (text === "false") return { kind: "number", number: 0 };
  if (/^\d{1,9}$/.test(text)) return { kind: "number", number: Number(text) };
  return { kind: "text", text };
}
