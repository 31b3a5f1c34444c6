import { describe, expect, it } from "vitest";
import type { ElementTag } from "./element-tag.ts";
import { readElements } from "./xml-elements.ts";

const plans = {
  sms: { keep: ["address", "date", "body"] },
  part: { keep: ["ct"], measure: ["data"] },
};

interface Seen {
  readonly name: string;
  readonly values: readonly (string | undefined)[];
  readonly lengths: readonly number[];
  readonly flags: string;
  readonly line: number;
  readonly raw: string;
}

function read(
  xml: string,
  piece = xml.length + 1,
): { readonly seen: Seen[]; readonly closed: string[]; readonly cut: boolean } {
  const seen: Seen[] = [];
  const closed: string[] = [];
  const reader = readElements(plans, {
    open: (tag: ElementTag) =>
      seen.push({
        name: tag.name,
        values: [...tag.values],
        lengths: [...tag.lengths],
        flags: [tag.selfClosing ? "self" : "", tag.cut ? "cut" : "", tag.damaged ? "damaged" : ""].join(""),
        line: reader.line(),
        raw: reader.raw(),
      }),
    close: (name) => closed.push(name),
  });
  for (let at = 0; at < xml.length; at += piece) reader.push(xml.slice(at, at + piece));
  return { seen, closed, cut: reader.end() };
}

describe("elements", () => {
  it("keeps the attributes of the plan as written, in their slots", () => {
    const { seen, closed } = read(
      `<smses count="1">\n<sms date='2' x="no" body="a&amp;b\nc" address = "1" />\n</smses>`,
    );
    expect(seen[0]).toMatchObject({ name: "smses", values: [], flags: "", line: 1 });
    expect(seen[1]).toMatchObject({ name: "sms", values: ["1", "2", "a&amp;b\nc"], flags: "self", line: 2 });
    expect(seen[1]?.raw).toBe(`<sms date='2' x="no" body="a&amp;b\nc" address = "1" />`);
    expect(closed).toEqual(["smses"]);
  });

  it("gives the same in pieces of any size", () => {
    const xml = `<?xml version="1.0"?><!-- <sms body="no"/> --><smses>\n<sms address="1" protocol="0" body="${"长".repeat(90)}"/>\n<part ct="image/png" data="${"A".repeat(500)}=="/><sms body="x" address="2"></sms>\n</smses>`;
    const whole = read(xml).seen.map(({ raw: _, ...rest }) => rest);
    for (let piece = 1; piece < 80; piece++)
      expect(
        read(xml, piece).seen.map(({ raw: _, ...rest }) => rest),
        `${piece}`,
      ).toEqual(whole);
    expect(whole[2]).toMatchObject({ name: "part", lengths: [502] });
  });

  it("follows attributes that come in another order than before", () => {
    const xml = `<a><sms address="1" date="2" body="3"/><sms body="3" date="2" address="1"/><sms date="2"/><sms type="9" date="2" body="3"/></a>`;
    expect(
      read(xml)
        .seen.slice(1)
        .map(({ values }) => [...values]),
    ).toEqual([
      ["1", "2", "3"],
      ["1", "2", "3"],
      [undefined, "2", undefined],
      [undefined, "2", "3"],
    ]);
  });

  it("finds the next element again when a closing quote is lost", () => {
    const { seen } = read(
      `<smses><sms address="1" date="2" body="lost />\n<sms date="5" address="4" body="6"/>\n<sms address="7" date="8" body="9"/></smses>`,
    );
    expect(seen.slice(1).map(({ values, flags }) => [...values, flags])).toEqual([
      ["1", "2", "lost", "selfdamaged"],
      ["4", "5", "6", "selfdamaged"],
      ["7", "8", "9", "self"],
    ]);
  });

  it("also when the first attribute of the next is one that is wanted", () => {
    const { seen } = read(
      `<smses><sms date="2" body="b" note="lost />\n<sms address="4" date="5" body="6"/></smses>`,
      11,
    );
    expect(seen.slice(1).map(({ values }) => [...values])).toEqual([
      [undefined, "2", "b"],
      ["4", "5", "6"],
    ]);
  });

  it("says when the text ends inside a tag", () => {
    expect(read(`<smses><sms address="1" da`).cut).toBe(true);
    expect(read(`<smses><sms address="1"/>`).cut).toBe(false);
  });

  it("holds nothing of attributes that are not wanted, and no more than it must of one that is", () => {
    const reader = readElements(plans, { open: (tag) => expect(tag.cut).toBe(tag.name === "sms"), close: () => {} });
    reader.push('<part ct="image/png" data="');
    for (let times = 0; times < 200; times++) reader.push("A".repeat(100_000));
    reader.push('"/><sms body="');
    for (let times = 0; times < 200; times++) reader.push("A".repeat(100_000));
    reader.push('"/>');
    expect(reader.end()).toBe(false);
    expect.assertions(3);
  });

  it("takes long values of white space in a moment", () => {
    const start = performance.now();
    read(`<sms body="${" ".repeat(1_000_000)}=" junk /><sms body="${" ".repeat(1_000_000)}/> <sms date="1" />`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
