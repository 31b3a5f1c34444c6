import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { authorities as catalogue } from "./authorities.gen.ts";
import type { Authority } from "./engine/authority.ts";
import { type Citation, citedVersion } from "./engine/citation.ts";
import { monthsClock, stagedClock } from "./engine/staged-clock.ts";
import limitationYears from "./parameters/limitation-years.ts";
import policeCaseDays from "./parameters/police-case-days.ts";
import { rules } from "./rules.gen.ts";

const authorities: readonly Authority[] = catalogue;
const folder = join(import.meta.dirname, "authorities");
const byId = new Map(authorities.map((one) => [one.id, one]));

const listed = ({ article, point, ...cited }: Citation): boolean => {
  const { version } = citedVersion(cited);
  if (article !== undefined) return version.articles?.includes(article) === true;
  return point !== undefined && version.points !== undefined && Object.hasOwn(version.points, point);
};

/** As verified; an address or number that is not here must not be in a file, and none may be missing. */
const verifiedReach: Readonly<Record<string, readonly string[]>> = {
  "crisis-line-12356": ["12356"],
  "government-12345": ["12345"],
  "harassment-12321": ["12321", "010-12321", "12321.cn"],
  "legal-aid-12348": ["12348"],
  "market-12315": ["12315"],
  "nfra-12378": ["12378"],
  "nifa-report": ["jubao.nifa.org.cn"],
  "online-content-12377": ["12377", "12377.cn", "jubao@12377.cn"],
  "pbc-12363": ["12363"],
  "police-110": ["110"],
  "procuratorate-12309": ["12309"],
  "telecom-12300": ["12300"],
  court: [],
  "credit-record-objection": [],
  "cyberspace-personal-information": [],
  "institution-itself": [],
  "local-financial-bureau": [],
  mediation: [],
  "microloan-itself": [],
  "nfra-violation-report": [],
};

/** [who must act, count, unit, last moment with extensions] by authority. */
const verifiedClocks: Readonly<Record<string, readonly (readonly [string, number, string, number?])[]>> = {
  "institution-itself": [["institution", 15, "days", 60]],
  "nfra-violation-report": [
    ["authority", 15, "days"],
    ["authority", 60, "days", 90],
  ],
  "pbc-12363": [
    ["authority", 7, "working-days"],
    ["institution", 15, "days", 60],
  ],
  "credit-record-objection": [
    ["institution", 20, "days"],
    ["authority", 30, "days"],
  ],
  "telecom-12300": [
    ["institution", 15, "days"],
    ["complainant", 24, "months"],
  ],
  "police-110": [
    ["authority", 30, "days", 90],
    ["complainant", 6, "months"],
  ],
  "market-12315": [
    ["authority", 7, "working-days"],
    ["authority", 60, "days"],
  ],
  "legal-aid-12348": [
    ["authority", 7, "days"],
    ["authority", 3, "days"],
  ],
  mediation: [["complainant", 30, "days"]],
  court: [["complainant", 36, "months"]],
};

describe("authorities", () => {
  it("are the routes that were verified, each named for its file", () => {
    const files = readdirSync(folder)
      .filter((file) => /^export default /m.test(readFileSync(join(folder, file), "utf8")))
      .map((file) => file.replace(/\.ts$/, ""));
    expect(authorities.map(({ id }) => id).sort()).toEqual(files.sort());
    expect([...byId.keys()].sort()).toEqual(Object.keys(verifiedReach).sort());
  });

  it.each(Object.entries(verifiedReach))("%s can be reached at %j", (id, reach) => {
    expect(byId.get(id)?.reach).toEqual(reach);
  });

  it("writes no other number or address into its sentences", () => {
    const known = new Set([...Object.values(verifiedReach).flat(), "120"]);
    const wrong = authorities.flatMap((one) => {
      const texts = JSON.stringify([
        one.name,
        one.scope,
        one.notFor,
        one.accepts,
        one.materials,
        one.remark,
        one.clocks.map(({ what, remark }) => [what, remark]),
      ]);
      const found = [...texts.matchAll(/(?<![\d.])(?:1[12]\d|12\d{3}|95\d{3})(?!\d)|[\w.@-]+\.(?:cn|com|org)\b/g)].map(
        ([hit]) => hit,
      );
      return found.filter((hit) => !known.has(hit)).map((hit) => `${one.id}: ${hit}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(authorities.map(({ id }) => id))("%s has the clocks of the sources and no others", (id) => {
    const clocks = byId
      .get(id)
      ?.clocks.map(({ binds, count, unit, atMost }) =>
        atMost === undefined ? [binds, count, unit] : [binds, count, unit, atMost],
      );
    expect(clocks).toEqual(verifiedClocks[id] ?? []);
  });

  it("every clock has its provision, or says that none was checked", () => {
    const bare = authorities.flatMap(({ id, clocks }) =>
      clocks.filter(({ basis, remark }) => basis === undefined && remark === undefined).map(() => id),
    );
    expect(bare).toEqual([]);
  });

  it("cites only provisions that were read", () => {
    const wrong = authorities.flatMap(({ id, basis, clocks }) =>
      [...basis, ...clocks.flatMap((clock) => (clock.basis === undefined ? [] : [clock.basis]))]
        .filter((one) => !listed(one))
        .map((one) => `${id}: ${JSON.stringify(one)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("acts on rules that exist, none named twice", () => {
    const known = new Set<string>(rules.map(({ id }) => id));
    for (const one of authorities) {
      expect(
        one.rules.filter((id) => !known.has(id)),
        one.id,
      ).toEqual([]);
      expect(new Set(one.rules).size, one.id).toBe(one.rules.length);
    }
  });

  it("leaves no rule that can be broken without somebody to turn to", () => {
    const covered = new Set(authorities.flatMap((one) => one.rules));
    const orphans = rules
      .filter((rule) => !("supporting" in rule && rule.supporting === true))
      .map(({ id }) => id)
      .filter((id) => !covered.has(id));
    expect(orphans).toEqual([]);
  });

  it("says what is not verified without stating it", () => {
    for (const id of ["microloan-itself", "local-financial-bureau", "nfra-12378"])
      expect(byId.get(id)?.remark?.zh, id).toMatch(/没有查到|未能核实/);
    expect(JSON.stringify(authorities)).not.toMatch(/12110|12381|24小时|9–17|9:00/);
  });

  it("is told in both languages, calmly", () => {
    for (const one of authorities) {
      const texts = [
        one.name,
        one.scope,
        ...one.accepts,
        ...one.materials,
        ...one.clocks.map(({ what }) => what),
        ...(one.notFor === undefined ? [] : [one.notFor]),
        ...(one.remark === undefined ? [] : [one.remark]),
      ];
      for (const { zh, en } of texts) {
        expect(zh, one.id).toMatch(/[\u4e00-\u9fff]/);
        expect(en, one.id).toMatch(/^[^\u4e00-\u9fff！!]+$/);
      }
    }
  });
});

describe("clocks from parameters", () => {
  const what = { zh: "办结", en: "decision" };
  it("take the newest value and add up the extensions", () => {
    expect(stagedClock(policeCaseDays, "decision", "authority", what)).toMatchObject({
      count: 30,
      atMost: 90,
      unit: "days",
    });
  });
  it("refuse what the parameter does not hold", () => {
    expect(() => stagedClock(policeCaseDays, "appeal", "authority", what)).toThrow(RangeError);
    expect(() => monthsClock(limitationYears, "complainant", what)).toThrow(RangeError);
  });
});
