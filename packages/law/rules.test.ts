import { readCaseSheet, reduceCase } from "@ringfence/casefile";
import { addDays, civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { citedVersion } from "./engine/citation.ts";
import { type Example, exampleSheet } from "./engine/example.ts";
import { showFigure } from "./engine/figure.ts";
import { judge } from "./engine/judge.ts";
import { quotedWords } from "./engine/quoted-words.ts";
import type { Rule } from "./engine/rule.ts";
import { rules } from "./rules.gen.ts";

const farFuture = civilDate("2030-01-01");
const everyRule: readonly Rule[] = rules;

function fileOf(example: Example) {
  const sheet = readCaseSheet(JSON.parse(JSON.stringify(exampleSheet(example))));
  if (!sheet.ok) throw new Error(sheet.detail);
  expect(sheet.value.unknownLists).toEqual([]);
  const file = reduceCase(sheet.value.events);
  expect(file.setAside).toEqual([]);
  return file;
}

function verdictsOf(rule: Rule, example: Example) {
  return judge(fileOf(example), [rule], example.asOf === undefined ? farFuture : civilDate(example.asOf));
}

describe.each(everyRule.map((rule) => [rule.id, rule] as const))("rule %s", (_, rule) => {
  it.each(rule.examples.map((example) => [example.expect, example.name, example] as const))(
    "%s: %s",
    (expected, _name, example) => {
      const { findings, lawful } = verdictsOf(rule, example);
      const verdicts = findings.map((one) => one.verdict);
      if (expected === "lawful") {
        expect(verdicts).toEqual([]);
        expect(lawful[rule.id]).toBeGreaterThan(0);
      } else expect(verdicts).toContain(expected);
      if (expected === "unclear") expect(verdicts).not.toContain("breach");
      for (const finding of findings) {
        for (const fact of finding.missing) {
          expect([
            ...rule.asks,
            "lender-kind",
            "product",
            "in-force-date",
            "caller-is-collector",
            "who-spoke",
            "who-called",
          ]).toContain(fact);
        }
      }
    },
  );

  it("carries figures that have a name people can read", () => {
    for (const example of rule.examples) {
      for (const { figures } of verdictsOf(rule, example).findings) {
        for (const [name, value] of Object.entries(figures)) expect(showFigure(name, value).text.zh).not.toBe("");
      }
    }
  });

  it("has a breach (or fact), a lawful near miss and an unclear example", () => {
    const kinds = rule.examples.map((example) => example.expect);
    expect(kinds).toContain(rule.supporting === true ? "fact" : "breach");
    expect(kinds).toContain("lawful");
    expect(kinds).toContain("unclear");
  });

  it("finds nothing in an empty case", () => {
    expect(judge(reduceCase([]), [rule], farFuture).findings).toEqual([]);
  });

  it("calls nothing a breach before the first provision was in force", () => {
    const first = rule.basis.map((one) => citedVersion(one).version.from).sort()[0];
    if (first === undefined) throw new Error("a rule has a basis");
    for (const example of rule.examples.filter((one) => one.expect === "breach")) {
      const { findings } = verdictsOf(rule, example);
      for (const finding of findings) expect(finding.on >= first).toBe(true);
      const early = judge(fileOf(example), [rule], addDays(first, -1));
      expect(early.findings.filter((one) => one.verdict === "breach")).toEqual([]);
    }
  });

  it("points only at entries that exist and quotes words that stand there", () => {
    for (const example of rule.examples) {
      const file = fileOf(example);
      const ids = new Set(
        Object.values(file).flatMap((list) => (Array.isArray(list) ? list.map((one: { id?: string }) => one.id) : [])),
      );
      const texts = new Map(file.communications.map((one) => [one.id, one.text]));
      const { findings, view } = verdictsOf(rule, example);
      for (const finding of findings) {
        expect(finding.about.length).toBeGreaterThan(0);
        for (const id of finding.about) expect(ids).toContain(id);
        for (const { communication, start, end } of quotedWords(finding, view)) {
          expect(finding.about).toContain(communication);
          expect(texts.get(communication)?.slice(start, end).trim().length).toBeGreaterThan(0);
        }
        expect(finding.basis.length + finding.possibleBasis.length).toBeGreaterThan(0);
      }
    }
  });

  it("finds under provisions of its basis only", () => {
    for (const example of rule.examples) {
      for (const finding of verdictsOf(rule, example).findings) {
        for (const citation of [...finding.basis, ...finding.possibleBasis]) expect(rule.basis).toContain(citation);
      }
    }
  });

  it("cites provisions that were read", () => {
    for (const citation of rule.basis) {
      const { version } = citedVersion(citation);
      if (citation.article !== undefined) expect(version.articles ?? []).toContain(citation.article);
      else expect(Object.keys(version.points ?? {})).toContain(citation.point);
      expect(citation.gist.zh.length).toBeGreaterThan(4);
      expect(citation.gist.en.length).toBeGreaterThan(4);
    }
  });
});

/** Of the articles cited by item or paragraph those that have a single paragraph: 第四十二条第一项, never 第一款第一项. */
const ofOneParagraph = [
  ["civil-code", "2020", "1033"],
  ["public-security-penalties", "2012", "40"],
  ["public-security-penalties", "2012", "42"],
  ["public-security-penalties", "2012", "52"],
  ["public-security-penalties", "2025", "47"],
  ["public-security-penalties", "2025", "63"],
  ["pcac-card-guideline-2024", "2024", "83"],
].map((one) => one.join(" "));

it("an article of one paragraph is cited without counting paragraphs", () => {
  const cited = everyRule.flatMap(({ basis }) => basis);
  const counted = cited.filter(({ paragraph }) => paragraph !== undefined);
  const all = new Set(cited.map((one) => `${one.instrument} ${one.version} ${one.article}`));
  expect(ofOneParagraph.filter((one) => !all.has(one))).toEqual([]);
  const wrong = counted.map((one) => `${one.instrument} ${one.version} ${one.article}`);
  expect(wrong.filter((one) => ofOneParagraph.includes(one))).toEqual([]);
});
