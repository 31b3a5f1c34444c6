import { type CaseFile, reduceCase } from "@ringfence/casefile";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { type CivilDate, calendarFile } from "@ringfence/kernel";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerDue } from "./clocks.ts";
import { type ComplaintInput, writeComplaint } from "./complaint.ts";
import { deadlineCalendar, deadlinesOf } from "./deadlines.ts";
import type { Door } from "./door.ts";
import { doors } from "./doors.gen.ts";
import { likeness } from "./likeness.ts";
import { mattersOf } from "./matter.ts";
import { packetPaper, packetParts } from "./packets.ts";
import { routeOf } from "./route.ts";

const day = (text: string) => text as CivilDate;
const event = (kind: string, body: object) => ({ v: 1, kind, body });
const today = day("2026-03-10");

const people = (lenderKind: string, name = "青禾消费金融有限公司") => [
  event("party-added", { id: "me", kind: "debtor", name: "陈安", numbers: [{ number: "13900000001" }] }),
  event("party-added", { id: "lender", kind: "lender", name, lenderKind, numbers: [{ number: "4008001234" }] }),
  event("party-added", {
    id: "agency",
    kind: "agency",
    name: "宏远信息",
    worksFor: ["lender"],
    numbers: [{ number: "02888880001" }],
  }),
  event("party-added", {
    id: "mother",
    kind: "contact-person",
    name: "王秀英",
    relation: "parent",
    numbers: [{ number: "13900000002" }],
  }),
  event("loan-added", {
    id: "loan",
    lender: "lender",
    name: "青禾易借",
    product: "online-loan",
    lastDueOn: "2026-06-01",
  }),
];
const contact = (id: string, start: string, to: string, text?: string) =>
  event("communication-recorded", {
    id,
    channel: text === undefined ? "call" : "sms",
    direction: "in",
    start,
    ...(text === undefined ? { connected: true, durationSeconds: 60 } : { text }),
    from: { party: "agency", number: "02888880001" },
    to: [{ party: to }],
    owner: to,
  });
const filed = (body: object) =>
  event("complaint-filed", { id: "f1", against: "lender", at: "2026-03-11 10:00", how: "app", about: ["c1"], ...body });

const nightCall = contact("c1", "2026-03-05 23:10", "mother");
const payForHim = contact(
  "c2",
  "2026-03-06 09:12",
  "mother",
  "陈安欠我们8000元一直不还，你是他家里人，你替他还上，今天就打过来",
);
const threat = contact("c3", "2026-03-07 21:00", "me", "再不还钱就打断你的腿，弄死你全家，等着");

/** Three cases that differ: a mother called at night; a threat from a firm without licence; a microloan's words to the mother. */
const cases = {
  night: reduceCase([...people("consumer-finance"), nightCall, payForHim]),
  threat: reduceCase([...people("unlicensed-firm", "速借"), threat]),
  microloan: reduceCase([...people("microloan", "远山小额贷款有限公司"), nightCall, payForHim]),
} satisfies Record<string, CaseFile>;

const onlyMatter = (file: CaseFile, on = today) => {
  const [matter] = mattersOf(file, on).matters;
  if (matter === undefined) throw new Error("no matter");
  return matter;
};
const account =
  "三月五日晚上十一点多，他们给我母亲打电话，第二天又发短信要她替我还钱。母亲有高血压，当晚一夜没睡，现在不敢接电话。";
const input = (
  file: CaseFile,
  door: string,
  on = today,
  answers: Record<string, string> = { account },
): ComplaintInput => ({
  file,
  matter: onlyMatter(file, on),
  today: on,
  door,
  answers,
  numberOf: (entry) => ({ c1: 1, c2: 2 })[entry],
});
const openDoors = (file: CaseFile, on = today) =>
  routeOf(file, onlyMatter(file, on), on).open.map(({ door }) => door.id);
const whyClosed = (file: CaseFile, door: string, on = today) =>
  routeOf(file, onlyMatter(file, on), on).closed.find((one) => one.door.id === door)?.code;

describe("which door", () => {
  it("a licensed lender: advice and the institution first, the regulator only after it", () => {
    expect(openDoors(cases.night).slice(0, 2)).toEqual(["legal-aid-12348", "institution-itself"]);
    expect(whyClosed(cases.night, "nfra-12378")).toBe("institution-first");
    expect(whyClosed(cases.night, "local-financial-bureau")).toBe("other-lender");
    expect(whyClosed(cases.night, "online-content-12377")).toBe("not-this-matter");
  });

  it("a threat to safety: the police before everybody", () => {
    expect(openDoors(cases.threat)[0]).toBe("police-110");
    expect(routeOf(cases.threat, onlyMatter(cases.threat), today).open[0]?.urgent).toBe(true);
  });

  it("a microloan company: its own desk, then the local office, never the national hotline", () => {
    expect(openDoors(cases.microloan)).toEqual(expect.arrayContaining(["microloan-itself", "local-financial-bureau"]));
    expect(whyClosed(cases.microloan, "nfra-12378")).toBe("other-lender");
  });

  it("the institution was asked: while its clock runs wait, after its day the regulator opens; a settled answer closes the way", () => {
    const asked = filed({ door: "institution-itself", answerBy: "2026-03-26" });
    const waiting = reduceCase([...people("consumer-finance"), nightCall, asked]);
    expect(whyClosed(waiting, "institution-itself", day("2026-03-20"))).toBe("already-filed");
    expect(whyClosed(waiting, "nfra-12378", day("2026-03-20"))).toBe("institution-first");
    expect(openDoors(waiting, day("2026-03-27"))).toContain("nfra-12378");
    const answer = (outcome: string) =>
      event("answer-received", { id: "a1", to: "f1", at: "2026-03-20 09:00", outcome });
    expect(
      openDoors(reduceCase([...people("consumer-finance"), nightCall, asked, answer("refused")]), day("2026-03-21")),
    ).toContain("nfra-12378");
    expect(
      whyClosed(
        reduceCase([...people("consumer-finance"), nightCall, asked, answer("settled")]),
        "nfra-12378",
        day("2026-03-21"),
      ),
    ).toBe("institution-first");
  });

  it("one matter is not put before two bodies that do not take it twice", () => {
    const at12378 = [
      filed({ door: "institution-itself", answerBy: "2026-03-12" }),
      filed({ id: "f2", door: "nfra-12378", at: "2026-03-15 10:00" }),
    ];
    const file = reduceCase([...people("consumer-finance"), nightCall, payForHim, ...at12378]);
    expect(whyClosed(file, "pbc-12363", day("2026-03-20"))).toMatch(/parallel|other-rules/);
  });

  it("conduct before the rule, and what the person said is not so, is no matter", () => {
    const before = reduceCase([...people("consumer-finance"), contact("c1", "2024-12-05 23:10", "me")]);
    expect(
      mattersOf(before, today).matters.flatMap(({ incidents }) => incidents.map(({ rule }) => rule.id)),
    ).not.toContain("contact-hours");
    const answers = mattersOf(cases.night, today).matters.flatMap(({ incidents }) =>
      incidents.map(({ finding }, at) =>
        event("finding-answered", { id: `n${at}`, rule: finding.rule, about: finding.about[0], answer: "not-so" }),
      ),
    );
    expect(
      mattersOf(reduceCase([...people("consumer-finance"), nightCall, payForHim, ...answers]), today).matters,
    ).toEqual([]);
  });
});

describe("the complaint", () => {
  it("names the matter, the rules in the words of their rank, requests the door can grant, and the evidence by number", () => {
    const written = writeComplaint(input(cases.night, "institution-itself"));
    if (written.kind !== "written") throw new Error(JSON.stringify(written));
    const text = plainText(written.document);
    expect(text).toMatchSnapshot();
    expect(text).toContain("证据目录第1项");
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
        about: ["c1", "loan"],
      }),
    ];
    const fees = event("loan-added", {
      id: "loan2",
      lender: "lender",
      name: "乙",
      product: "online-loan",
      principal: 1_000_000,
      received: [{ on: "2026-01-05", fen: 800_000 }],
      fees: [{ name: "服务费", fen: 200_000, deductedUpfront: true, disclosed: false }],
      formedOn: "2026-01-05",
      costTable: "not-shown",
    });
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
    for (const file of files) {
      for (const { door } of routeOf(file, onlyMatter(file), today).open) {
        const made = writeComplaint(input(file, door.id));
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
      { numRuns: 300, seed },
    );
    expect(written).toBeGreaterThan(500);
  });
});

describe("deadlines", () => {
  it("an institution has fifteen days; silence opens the next door", () => {
    const institution = authorities.find(({ id }) => id === "institution-itself");
    const due = answerDue(institution as never, day("2026-03-11"));
    expect(due).toBe("2026-03-26");
    const file = reduceCase([
      ...people("consumer-finance"),
      nightCall,
      filed({ door: "institution-itself", answerBy: due }),
    ]);
    expect(deadlinesOf(file, day("2026-03-20")).find(({ kind }) => kind === "answer")).toMatchObject({ daysLeft: 6 });
    expect(deadlinesOf(file, day("2026-03-27")).find(({ kind }) => kind === "answer")).toMatchObject({
      daysLeft: -1,
      nextDoor: "nfra-12378",
    });
  });

  it("working days run over holidays, and end where the calendar ends", () => {
    const market = authorities.find(({ id }) => id === "market-12315");
    expect(answerDue(market as never, day("2026-09-29"))).toBe("2026-10-14");
    expect(answerDue(market as never, day("2026-12-28"))).toBeUndefined();
  });

  it("the six months for the police count from the last act, until it was reported", () => {
    const found = deadlinesOf(cases.threat, today).find(({ kind }) => kind === "police-window");
    expect(found).toMatchObject({ on: "2026-09-06" });
    const reported = reduceCase([
      ...people("unlicensed-firm", "速借"),
      threat,
      filed({ door: "police-110", about: ["c3"] }),
    ]);
    expect(deadlinesOf(reported, today).some(({ kind }) => kind === "police-window")).toBe(false);
  });

  it("go into a calendar under a name that tells nothing", () => {
    const text = calendarFile(deadlineCalendar(deadlinesOf(cases.threat, today)), today);
    expect(text).toContain("BEGIN:VEVENT");
    expect(text).not.toMatch(/催收|报案|借款|诉讼/);
  });
});

describe("likeness", () => {
  it("sees a copy with another name, and not another story", () => {
    expect(likeness(account, account.replace("母亲", "父亲"))).toBeGreaterThan(0.8);
    expect(likeness(account, "他们在公司群里发了我的照片，领导找我谈话，同事都知道了。")).toBeLessThan(0.3);
    expect(likeness("", "")).toBe(0);
  });
});
