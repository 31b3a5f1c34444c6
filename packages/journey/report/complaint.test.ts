import { reduceCase } from "@ringfence/casefile";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeComplaint } from "./complaint.ts";
import type { Door } from "./door.ts";
import { doors } from "./doors.gen.ts";
import { mattersOf } from "./matter.ts";
import { packetPaper, packetParts } from "./packets.ts";
import { routeOf } from "./route.ts";
import {
  account,
  cases,
  contact,
  event,
  fees,
  filed,
  input,
  nightCall,
  payForHim,
  people,
  threat,
  today,
} from "./sample-cases.ts";

describe("the complaint", () => {
  it("names the matter, the rules in the words of their rank, requests the door can grant, and the evidence by number", () => {
    const written = writeComplaint(input(cases.night, "institution-itself"));
    if (written.kind !== "written") throw new Error(JSON.stringify(written));
    const text = plainText(written.document);
    expect(text).toMatchSnapshot();
    expect(text).toContain("联系记录2条（证据目录中的记录号：1、2）");
    expect(text).not.toContain("13900000002");
    expect(text).not.toMatch(/赔偿|精神损失/);
  });

  it("is not written where it should not be sent, and says why", () => {
    expect(writeComplaint(input(cases.night, "nfra-12378"))).toMatchObject({
      kind: "do-not-send",
      why: { zh: expect.stringContaining("先向机构投诉") },
    });
    expect(
      writeComplaint(input(cases.night, "institution-itself", today, { account: "骚扰我母亲，请处理。" })),
    ).toMatchObject({ kind: "do-not-send", why: { zh: expect.stringContaining("太短") } });
    expect(writeComplaint(input(cases.night, "institution-itself", today, {}))).toMatchObject({
      kind: "asks",
      missing: [{ id: "account" }],
    });
    const elsewhere = filed({ door: "harassment-12321", text: account, at: "2026-03-09 10:00" });
    const again = reduceCase([...people("consumer-finance"), nightCall, payForHim, elsewhere]);
    expect(writeComplaint(input(again, "institution-itself"))).toMatchObject({
      kind: "do-not-send",
      why: { zh: expect.stringContaining("几乎一样") },
    });
  });

  it("names only what the person chose, and the files of that alone", () => {
    const shot = (id: string, about: string) =>
      event("evidence-attached", {
        id,
        name: `${id}.png`,
        sha256: "b".repeat(64),
        size: 10,
        mime: "image/png",
        about: [about],
      });
    const file = reduceCase([
      ...people("consumer-finance"),
      nightCall,
      payForHim,
      shot("shot1", "c1"),
      shot("shot2", "c2"),
    ]);
    const numberOf = (entry: string) => ({ c1: 1, c2: 2, shot1: 3, shot2: 4 })[entry];
    const made = writeComplaint({ ...input(file, "institution-itself"), numberOf, leftOut: new Set(["c2"]) });
    if (made.kind !== "written") throw new Error(JSON.stringify(made));
    const text = plainText(made.document);
    expect(text).toContain("2026年3月5日 23:10");
    expect(text).toContain("shot1.png");
    expect(text).not.toMatch(/3月6日|shot2|要不相干的人还钱/);
    expect(
      writeComplaint({ ...input(file, "institution-itself"), numberOf, leftOut: new Set(["c1", "c2"]) }),
    ).toMatchObject({ kind: "do-not-send", because: "choice" });
  });

  it("ties each version of a law to its days, and each provision to the words of its own rank", () => {
    const threatened = (id: string, at: string) => contact(id, at, "me", "再不还钱就打断你的腿，弄死你全家，等着");
    const file = reduceCase([
      ...people("consumer-finance"),
      threatened("c1", "2025-12-20 12:00"),
      threatened("c2", "2026-02-20 12:00"),
    ]);
    const made = writeComplaint(input(file, "police-110"));
    if (made.kind !== "written") throw new Error(JSON.stringify(made));
    const line = plainText(made.document)
      .split("\n")
      .find((one) => one.includes("威胁人身安全") && one.includes("次）"));
    expect(line).toMatch(/2025年12月20日，违法，见[^。]*治安管理处罚法》（2012）[^。]*。/);
    expect(line).toMatch(/2026年2月20日，违法，见[^。]*治安管理处罚法》（2025）[^。]*。/);
    for (const part of (line ?? "").split(/[；。]/))
      if (part.includes("违法")) expect(part).not.toMatch(/GB\/T|管理办法|中国银行业协会/);
  });

  it("never asks for money in exchange for silence, nor shows a third person's number", () => {
    const greedy = `${account}不给我赔三千元，我就继续投诉你们到底。`;
    expect(writeComplaint(input(cases.night, "institution-itself", today, { account: greedy })).kind).toBe("refused");
    expect(
      writeComplaint(input(cases.night, "institution-itself", today, { account: `${account}她的号码是13900000002。` }))
        .kind,
    ).toBe("refused");
  });

  it("takes the number that the writer gives as theirs, though the case does not know it", () => {
    expect(
      writeComplaint(input(cases.night, "institution-itself", today, { account, number: "13800001111" })).kind,
    ).toBe("written");
  });

  it("every door's paper is written from a case that it takes", () => {
    const askedEarlier = [
      filed({
        id: "i",
        door: "institution-itself",
        answerBy: "2026-03-07",
        at: "2026-03-06 10:00",
        about: ["c1", "loan2"],
      }),
    ];
    const post = event("communication-recorded", {
      id: "c9",
      channel: "public-post",
      direction: "in",
      start: "2026-03-08 12:00",
      from: { party: "agency" },
      to: [{ party: "me" }],
      owner: "me",
      text: "老赖陈安，身份证照片在此，欠钱不还，大家转发",
    });
    const many = Array.from({ length: 12 }, (_, at) => [
      event("party-added", { id: `p${at}`, kind: "contact-person", relation: "friend", numbers: [] }),
      contact(`m${at}`, `2026-03-0${(at % 8) + 1} 22:30`, `p${at}`, "陈安欠钱8000元逾期不还，请转告他，你替他还上"),
    ]).flat();
    const rich = (kind: string, name?: string) =>
      reduceCase([...people(kind, name), nightCall, payForHim, threat, fees, post, ...many, ...askedEarlier]);
    const files = [
      rich("consumer-finance"),
      rich("bank"),
      rich("microloan", "远山小额贷款有限公司"),
      cases.night,
      cases.threat,
      cases.microloan,
    ];
    const written = new Set<string>();
    for (const [file, matter] of files.flatMap((one) =>
      mattersOf(one, today).matters.map((two) => [one, two] as const),
    )) {
      for (const { door } of routeOf(file, matter, today).open) {
        const made = writeComplaint({ ...input(file, door.id), matter });
        expect(made.kind, `${door.id}: ${JSON.stringify(made)}`).toBe("written");
        written.add(door.id);
      }
    }
    expect([...written].sort()).toEqual((doors as readonly Door[]).map(({ id }) => id).sort());
  });

  it("police and court get their packets", () => {
    for (const [door, parts] of Object.entries(packetParts)) {
      const file = door === "court" ? cases.night : cases.threat;
      const written = writeComplaint(input(file, door));
      if (written.kind !== "written") throw new Error(JSON.stringify(written));
      for (const part of parts) {
        const made = packetPaper(part, written.facts, input(file, door));
        expect(made.ok && plainText(made.value), `${door} ${part}`).toMatchSnapshot();
      }
    }
  });

  it("over generated histories: no article out of force, no number shown, no request the door cannot grant", () => {
    const seed = 20261127;
    const texts = [
      "陈安欠钱不还，你替他还",
      "再不还钱打断你的腿",
      "你这个不要脸的东西，还钱",
      "明天去你单位找你领导",
      undefined,
    ];
    const history = fc.array(
      fc.record({
        month: fc.constantFrom("2025-11", "2025-12", "2026-01", "2026-02"),
        day: fc.integer({ min: 10, max: 28 }),
        hour: fc.integer({ min: 10, max: 23 }),
        to: fc.constantFrom("me", "mother"),
        text: fc.constantFrom(...texts),
      }),
      { minLength: 1, maxLength: 8 },
    );
    let written = 0;
    fc.assert(
      fc.property(
        history,
        fc.constantFrom("bank", "consumer-finance", "microloan", "unlicensed-firm"),
        (list, kind) => {
          const file = reduceCase([
            ...people(kind),
            ...list.map((one, at) => contact(`c${at}`, `${one.month}-${one.day} ${one.hour}:05`, one.to, one.text)),
          ]);
          for (const matter of mattersOf(file, today).matters) {
            for (const { door } of routeOf(file, matter, today).open) {
              const made = writeComplaint({ ...input(file, door.id), matter });
              if (made.kind !== "written") continue;
              written += 1;
              const text = plainText(made.document);
              expect(text).not.toContain("13900000002");
              expect(text).not.toMatch(/undefined|（）|王秀英/);
              if (list.every(({ month }) => month < "2026"))
                expect(text).not.toMatch(/治安管理处罚法》（2025）|中国银行业协会/);
              if (list.every(({ month }) => month > "2026")) expect(text).not.toMatch(/治安管理处罚法》（2012）/);
              const grantable = new Set(door.requests.map((one) => one.text.zh));
              const block = made.document.blocks.findLast((one) => one.kind === "list");
              if (block?.kind === "list") for (const [run] of block.items) expect(grantable).toContain(run?.text);
            }
          }
        },
      ),
      { numRuns: 2000, seed },
    );
    expect(written).toBeGreaterThan(4000);
  });
});
