import { type CaseFile, reduceCase } from "@ringfence/casefile";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { type CivilDate, civilDate } from "@ringfence/kernel";
import type { Instrument } from "@ringfence/law";
import { instruments } from "@ringfence/law/instruments.gen.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Question } from "../writing/question.ts";
import type { Letter } from "./letter.ts";
import { letters } from "./letters.gen.ts";
import { sampleCase, sampleEvents, sampleInput } from "./samples.ts";
import { writeLetter } from "./write-letter.ts";

const named = (id: string): Letter => {
  const letter = letters.find((one) => one.id === id);
  if (letter === undefined) throw new RangeError(id);
  return letter;
};
const write = (id: string, answers: Record<string, string> = {}) => {
  const letter: Letter = named(id);
  return writeLetter(letter, { ...letter.sample, answers: { ...letter.sample.answers, ...answers } });
};
const textOf = (id: string, answers: Record<string, string> = {}): string => {
  const written = write(id, answers);
  if (written.kind !== "written") throw new Error(`${id}: ${JSON.stringify(written)}`);
  return plainText(written.document);
};

describe("every letter", () => {
  it.each(letters.map((letter): [string, Letter] => [letter.id, letter]))(
    "%s is written from its sample facts",
    (id) => {
      expect(textOf(id)).toMatchSnapshot();
    },
  );

  it.each(letters.map((letter): [string, Letter] => [letter.id, letter]))(
    "%s asks for what an empty case lacks, and writes nothing",
    (_, letter) => {
      const empty = writeLetter(letter, { ...sampleInput(), file: reduceCase([]) });
      expect(empty.kind).toBe("asks");
      if (empty.kind === "asks") expect(empty.missing.map(({ id }) => id)).toContain("name");
    },
  );

  it("none names a provision that was not in force that day", () => {
    for (const letter of letters as readonly Letter[]) {
      const early = writeLetter(letter, { ...letter.sample, today: civilDate("2020-06-01") });
      if (early.kind === "written")
        expect(plainText(early.document), letter.id).not.toMatch(/民法典|个人信息保护法|45251/);
    }
  });
});

describe("promises of the other side", () => {
  const promise = (id: string, by: string, due: string, kept?: boolean) => ({
    v: 1,
    kind: "promise-made",
    body: {
      id,
      by,
      made: "2026-02-20 10:00",
      what: "三天内发书面方案",
      due,
      ...(kept === undefined ? {} : { kept }),
    },
  });
  const withPromises = (...list: readonly object[]) => {
    const letter = named("hardship");
    const file = reduceCase([...sampleEvents, ...list]);
    const written = writeLetter(letter, { ...letter.sample, file });
    if (written.kind !== "written") throw new Error(JSON.stringify(written));
    return plainText(written.document);
  };

  it("broken ones stand in later letters to that lender, with their day", () => {
    expect(withPromises(promise("p1", "agency", "2026-02-23"))).toContain(
      "贵方在2026年2月20日答应：三天内发书面方案，期限是2026年2月23日；至今没有做到。",
    );
  });

  it("kept ones, one's own, and those of others do not", () => {
    expect(
      withPromises(
        promise("p1", "agency", "2026-02-23", true),
        promise("p2", "me", "2026-02-23", false),
        promise("p3", "mother", "2026-02-23"),
        promise("p4", "lender", "2026-03-20"),
      ),
    ).not.toContain("答应");
  });
});

it("does not say that nobody guaranteed where the case has a guarantor", () => {
  const letter = named("hardship");
  const guarantor = { v: 1, kind: "party-added", body: { id: "g1", kind: "guarantor", name: "王保" } };
  const textOf = (...more: readonly object[]) => {
    const written = writeLetter(letter, { ...letter.sample, file: reduceCase([...sampleEvents, ...more]) });
    if (written.kind !== "written") throw new Error(JSON.stringify(written));
    return plainText(written.document);
  };
  expect(textOf()).toContain("他们不是借款人，也不是担保人。");
  expect(textOf(guarantor)).toContain("没有担保的亲友");
  expect(textOf(guarantor)).not.toContain("也不是担保人");
});

describe("before the debt is acknowledged", () => {
  const barred = { "last-due": "2021-03-01", "last-contact": "2022-01-05" };

  it("a debt whose limitation period is over is not acknowledged, whoever wants it", () => {
    const asked = writeLetter(named("hardship"), {
      file: withoutContacts,
      today: civilDate("2026-03-08"),
      answers: { ...named("hardship").sample.answers, ...barred, acknowledge: "yes" },
    });
    expect(asked.kind).toBe("not-advised");
    if (asked.kind === "not-advised") expect(asked.advice[0]?.reason.zh).toContain("放弃时效抗辩");
  });

  it("the wording without acknowledging is offered instead, with the advice to ask a lawyer", () => {
    const asked = writeLetter(named("first-contact"), {
      file: withoutContacts,
      today: civilDate("2026-03-08"),
      answers: { situation: "正在找工作。", ...barred, acknowledge: "no" },
    });
    expect(asked.kind).toBe("written");
    if (asked.kind !== "written") return;
    expect(asked.advice[0]?.severity).toBe("care");
    expect(plainText(asked.document)).toContain("不构成对任何债务、金额的承认");
    expect(plainText(asked.document)).not.toContain("愿意继续还款");
  });

  it("a debt not yet due needs no check, one before the Civil Code cannot be computed", () => {
    expect(write("first-contact", { "last-due": "2027-01-01", acknowledge: "yes" })).toMatchObject({ advice: [] });
    const old = write("first-contact", { "last-due": "2019-01-01", acknowledge: "yes" });
    expect(old.kind === "written" && old.advice[0]?.severity).toBe("care");
  });
});

const withoutContacts: CaseFile = { ...sampleCase, communications: [] };

describe("what must not be sent", () => {
  it.each([
    ["money for silence", "不给我减免五千元，我就投诉并发到网上曝光。"],
    ["a threat", "再打来后果自负。"],
    ["a promise beyond one's power", "我保证下个月一次性还清。"],
    ["an untrue hardship", "我打算代开一份失业证明。"],
    ["refusing to pay", "这钱我不打算还了。"],
  ])("%s is refused with the words found", (_, situation) => {
    const written = write("first-contact", { situation });
    expect(written.kind).toBe("refused");
    if (written.kind === "refused") expect(written.faults.map(({ code }) => code)).toContain("forbidden-words");
  });

  it("a third person's number is refused, the writer's own and the collector's are not", () => {
    expect(write("first-contact", { situation: "我母亲的电话是139 0000 0002。" })).toMatchObject({
      kind: "refused",
      faults: [{ code: "number-shown" }],
    });
    expect(textOf("stop-contacting")).toContain("02888880001");
  });

  it("a card plan for what is no card, a plan beyond five years, a call that is several calls", () => {
    expect(write("extension", { ask: "card" }).kind).toBe("not-advised");
    expect(write("after-call", { contacts: "c1,c3" }).kind).toBe("not-advised");
    expect(write("channel-and-hours", { hours: "中午" }).kind).toBe("not-advised");
  });

  it("an answer that cannot be read is told, and nothing takes its place", () => {
    expect(write("hardship", { monthly: "六百来块吧", from: "下个月" })).toMatchObject({
      kind: "asks",
      unreadable: [
        { question: "monthly", code: "not-an-amount" },
        { question: "from", code: "not-a-date" },
      ],
    });
  });

  it("without an incident there is nothing to stop: the letter asks which one", () => {
    const written = writeLetter(named("stop-contacting"), { ...sampleInput(), file: withoutContacts });
    expect(written).toMatchObject({ kind: "asks", missing: [{ id: "contacts" }] });
  });
});

const names = ["王秀英", "李好", "赵六一"] as const;
const numbers = ["13900000002", "13700000013", "057188001234"] as const;
const words = fc.constantFrom(
  "我在二月失业，每月收入约三千元。",
  "家人生病，住院花了钱。",
  "收入下降一半，房租照付。",
  "（）",
  "undefined",
  "电话13900000002也在用。",
  "不赔我三千元就曝光你们。",
);

const generatedCase = fc
  .record({
    lenders: fc.uniqueArray(fc.constantFrom("甲银行", "乙消费金融", "丙小贷"), { minLength: 1, maxLength: 3 }),
    people: fc.integer({ min: 0, max: 3 }),
    named: fc.boolean(),
    due: fc.constantFrom("2020-02-01", "2022-05-01", "2024-08-01", "2026-01-15", "2026-12-01", undefined),
    overdue: fc.constantFrom("2026-01-16", undefined),
    contacts: fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 28 }),
        hour: fc.integer({ min: 0, max: 23 }),
        to: fc.integer({ min: 0, max: 3 }),
        text: fc.option(
          fc.constantFrom("你是陈安的家属，替他还8000元", "请转告陈安13700000013回电", "再不还款就上门"),
          { nil: undefined },
        ),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ lenders, people, named: isNamed, due, overdue, contacts }) => {
    const event = (kind: string, body: object) => ({ v: 1, kind, body });
    return reduceCase([
      event("party-added", {
        id: "me",
        kind: "debtor",
        ...(isNamed ? { name: "陈安" } : {}),
        numbers: [{ number: "13900000001" }],
      }),
      ...lenders.map((name, at) =>
        event("party-added", { id: `l${at}`, kind: "lender", name, lenderKind: "bank", numbers: [] }),
      ),
      event("party-added", {
        id: "agency",
        kind: "agency",
        name: "丁信息",
        worksFor: ["l0"],
        numbers: [{ number: "02888880001" }],
      }),
      ...names.slice(0, people).map((name, at) =>
        event("party-added", {
          id: `p${at}`,
          kind: "contact-person",
          name,
          relation: "friend",
          numbers: [{ number: numbers[at] }],
        }),
      ),
      ...lenders.map((name, at) =>
        event("loan-added", {
          id: `loan${at}`,
          lender: `l${at}`,
          name: `${name}贷`,
          product: "online-loan",
          ...(due === undefined ? {} : { lastDueOn: due }),
          ...(overdue === undefined ? {} : { overdueSince: overdue }),
        }),
      ),
      ...contacts.map(({ day, hour, to, text }, at) => {
        const reached = to < people ? `p${to}` : "me";
        return event("communication-recorded", {
          id: `c${at}`,
          channel: text === undefined ? "call" : "sms",
          direction: "in",
          start: `2026-03-${`${day}`.padStart(2, "0")} ${`${hour}`.padStart(2, "0")}:05`,
          ...(text === undefined ? { connected: true, durationSeconds: 30 } : { text }),
          from: { party: "agency", number: "02888880001" },
          to: [{ party: reached }],
          owner: reached,
        });
      }),
    ]);
  });

/** Any answer to any question, well formed for its kind most of the time. */
const answerTo = ({ kind, choices }: Question): fc.Arbitrary<string> => {
  switch (kind) {
    case "date":
      return fc.constantFrom("2026-04-01", "2022-01-01", "2026年5月1日", "2025-12-01", "2026-06-30", "不知道");
    case "yuan":
      return fc.constantFrom("600", "1.2万", "8000.50", "900", "1500", "很多");
    case "number":
      return fc.constantFrom("12", "36", "24", "60", "百");
    case "choice":
      return fc.constantFrom(...(choices ?? []).map(({ id }) => id));
    case "words":
      return words;
    case "contacts":
      return fc.constantFrom("", "c0", "c0,c1", "nowhere");
    default:
      return fc.constantFrom("陈安", "12:00-13:30", "甲银行", "青禾贷", "");
  }
};

const runs = (document: DocumentModel) =>
  document.blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.runs : block.kind === "list" ? block.items.flat() : [],
  );

/** Every article a text names, with the instrument, as 《简称》…第N条 stands in a label. */
const instrumentOf = (text: string) =>
  [...text.matchAll(/《([^》]+)》(?:（(\d{4})）)?第/g)].map(([, short, version]) => ({ short, version }));

describe("over generated cases", () => {
  it("no sentence without a source, nothing blank, no third person shown, the right addressee, law in force", () => {
    const seed = 20261127;
    const seen = { written: 0, asks: 0, refused: 0, "not-advised": 0 };
    fc.assert(
      fc.property(
        generatedCase,
        fc.constantFrom(...(letters as readonly Letter[])),
        fc.constantFrom("2026-03-29", "2026-08-15", "2025-11-30"),
        fc.integer({ min: 0, max: 2 }),
        fc.gen(),
        (file, letter, day, loanAt, gen) => {
          const today = day as CivilDate;
          const answers: Record<string, string> = {};
          for (const question of letter.questions) {
            if (question.kind === "choice" || gen(fc.nat, { max: 11 }) > 0)
              answers[question.id] = gen(answerTo, question);
          }
          const loan = file.loans[loanAt % file.loans.length];
          const result = writeLetter(letter, {
            file,
            today,
            answers,
            ...(loan === undefined ? {} : { loan: loan.id }),
          });
          seen[result.kind] += 1;
          if (result.kind !== "written") return;
          const { document } = result;
          const text = plainText(document);
          expect(text).not.toMatch(/undefined|NaN|\[object|（）|【】|《》/);
          for (const number of [...numbers, "139 0000 0002"]) expect(text).not.toContain(number);
          for (const name of names) expect(text).not.toContain(name);
          for (const run of runs(document))
            expect(
              run.ownStatement === true || run.says !== undefined || (run.entries?.length ?? 0) > 0,
              run.text,
            ).toBe(true);
          for (const { entries = [] } of runs(document)) for (const id of entries) expect(known(file)).toContain(id);
          const addressee = document.blocks.find(({ kind }) => kind === "addressee");
          if (addressee?.kind === "addressee" && answers.lender === undefined)
            expect(addressee.text).toBe(`${file.parties.find(({ id }) => id === loan?.lender)?.name}：`);
          for (const { short, version } of instrumentOf(text)) {
            const instrument: Instrument | undefined = instruments.find((one) => one.short.zh === short);
            const inForce = instrument?.versions.filter(
              (one) => one.from <= today && (one.until === undefined || today <= one.until),
            );
            expect(
              inForce?.some(({ id }) => version === undefined || id === version),
              `${short} on ${today}`,
            ).toBe(true);
          }
        },
      ),
      { numRuns: 2000, seed },
    );
    // A property that never reaches its subject proves nothing.
    expect(seen.written).toBeGreaterThan(300);
    expect(seen.refused).toBeGreaterThan(20);
  });
});

const known = (file: CaseFile): readonly string[] =>
  [file.parties, file.loans, file.communications].flatMap((list) => list.map(({ id }) => id));
