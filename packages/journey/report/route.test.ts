import { reduceCase } from "@ringfence/casefile";
import { describe, expect, it } from "vitest";
import { mattersOf } from "./matter.ts";
import { routeOf } from "./route.ts";
import {
  cases,
  contact,
  day,
  event,
  fees,
  filed,
  nightCall,
  onlyMatter,
  openDoors,
  payForHim,
  people,
  today,
  whyClosed,
} from "./sample-cases.ts";

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
    expect(openDoors(cases.microloan)).toContain("microloan-itself");
    expect(whyClosed(cases.microloan, "local-financial-bureau")).toBe("institution-first");
    expect(whyClosed(cases.microloan, "nfra-12378")).toBe("other-lender");
    const asked = filed({ door: "microloan-itself" });
    const waiting = reduceCase([...people("microloan", "远山小额贷款有限公司"), nightCall, payForHim, asked]);
    expect(whyClosed(waiting, "local-financial-bureau", day("2026-04-10"))).toBe("institution-first");
    expect(openDoors(waiting, day("2026-04-11"))).toContain("local-financial-bureau");
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

  it("the same is not filed again at a door until something new happened", () => {
    const asked = filed({ door: "institution-itself", answerBy: "2026-03-26" });
    const silent = reduceCase([...people("consumer-finance"), nightCall, asked]);
    expect(whyClosed(silent, "institution-itself", day("2026-03-27"))).toBe("already-filed");
    const again = reduceCase([
      ...people("consumer-finance"),
      nightCall,
      asked,
      contact("c4", "2026-03-27 23:20", "mother"),
    ]);
    expect(openDoors(again, day("2026-03-28"))).toContain("institution-itself");
  });

  it("a court is not asked with nothing but one's own word, nor a body that works by number without one", () => {
    const said = event("communication-recorded", {
      ...payForHim.body,
      channel: "call",
      start: "2026-03-06 22:40",
      from: { party: "agency" },
      source: { kind: "statement" },
    });
    const ownWord = reduceCase([...people("consumer-finance"), said]);
    expect(whyClosed(ownWord, "court")).toBe("no-evidence");
    expect(whyClosed(ownWord, "harassment-12321")).toBe("no-evidence");
    const shown = event("evidence-attached", {
      id: "e1",
      name: "通话截图.png",
      sha256: "a".repeat(64),
      size: 10,
      mime: "image/png",
      about: ["c2"],
    });
    expect(openDoors(reduceCase([...people("consumer-finance"), nightCall, said, shown]))).toEqual(
      expect.arrayContaining(["court", "harassment-12321"]),
    );
  });

  it("what a loan costs and how it is collected are two matters", () => {
    const file = reduceCase([...people("consumer-finance"), nightCall, fees]);
    const { matters } = mattersOf(file, today);
    expect(matters.map(({ id, subject }) => [id, subject])).toEqual(
      expect.arrayContaining([
        ["lender", "collection"],
        ["lender-price", "price"],
      ]),
    );
    for (const { subject, incidents } of matters)
      for (const { rule } of incidents) expect(rule.id === "contact-hours").toBe(subject === "collection");
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
