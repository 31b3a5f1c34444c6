import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Authority, Citation } from "@ringfence/law";
import { citedVersion, compareRanks, type Rank } from "@ringfence/law";
import { authorities as registry } from "@ringfence/law/authorities.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { describe, expect, it } from "vitest";
import { type Paragraph, type Support, terms, topics } from "./index.ts";
import { topics as catalogue } from "./topics.gen.ts";

const ruleById = new Map<string, (typeof rules)[number]>(rules.map((one) => [one.id, one]));
const authorities: readonly Authority[] = registry;
const authorityIds = new Set<string>(authorities.map(({ id }) => id));

/** Every paragraph and explanation there is, with where it stands. */
const everything: readonly { readonly where: string; readonly part: Pick<Paragraph, "text" | "support" | "claim"> }[] =
  [
    ...topics.flatMap((topic) => topic.body.map((part, at) => ({ where: `${topic.id} ¶${at + 1}`, part }))),
    ...terms.map(({ id, explanation, support }) => ({ where: `term ${id}`, part: { text: explanation, support } })),
  ];
const plainTexts = [
  ...everything.map(({ where, part }) => ({ where, text: part.text })),
  ...topics.flatMap(({ id, title, summary, body }) => [
    { where: `${id} title`, text: title },
    { where: `${id} summary`, text: summary },
    ...body.flatMap(({ heading }, at) =>
      heading === undefined ? [] : [{ where: `${id} heading ${at + 1}`, text: heading }],
    ),
  ]),
];

const citationsOf = (support: Support): readonly Citation[] => {
  if ("citation" in support) return [support.citation];
  return "rule" in support ? (ruleById.get(support.rule)?.basis ?? []) : [];
};
const articleIsListed = (citation: Citation): boolean => {
  const { version } = citedVersion(citation);
  const { article, point } = citation;
  if (article !== undefined) return version.articles?.includes(article) === true;
  return point !== undefined && version.points !== undefined && Object.hasOwn(version.points, point);
};

describe("topics", () => {
  it("has one for each subject that was promised", () => {
    expect(topics.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "help-now",
        "what-is-bombing",
        "harm-to-privacy",
        "harm-to-people-around",
        "harm-to-mind",
        "collector-may",
        "collector-may-not",
        "borrower-must-not",
        "for-emergency-contacts",
        "how-a-case-goes",
        "keeping-evidence",
        "order-of-complaint",
        "limitation",
        "credit-record-myths",
        "counter-collection-scams",
        "true-cost",
        "apps-and-address-book",
        "court-letters",
        "card-instalments",
      ]),
    );
  });

  it("is named for its file and has its own place; help comes first", () => {
    const files = readdirSync(join(import.meta.dirname, "topics")).map((file) => file.replace(/\.ts$/, ""));
    expect(catalogue.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(new Set(topics.map(({ order }) => order)).size).toBe(topics.length);
    expect(topics[0]?.id).toBe("help-now");
  });

  it("offers 12356, 110 and 12348 with each of the three harms and in the help topic", () => {
    const numbers: Readonly<Record<string, readonly string[]>> = {
      "harm-to-privacy": ["110", "12348", "12321", "12377", "12363"],
      "harm-to-people-around": ["12356", "110", "12321"],
      "harm-to-mind": ["12356", "110"],
      "help-now": ["12356", "110", "12348"],
    };
    for (const [id, wanted] of Object.entries(numbers)) {
      const text = JSON.stringify(topics.find((topic) => topic.id === id)?.body.map((one) => one.text.zh));
      for (const number of wanted) expect(text, id).toContain(number);
    }
  });

  it("what a collector may not do rests on every rule that can be broken", () => {
    const body = topics.find(({ id }) => id === "collector-may-not")?.body ?? [];
    const named = new Set(body.flatMap(({ support }) => support).flatMap((one) => ("rule" in one ? [one.rule] : [])));
    expect(rules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});

describe("every claim is supported", () => {
  it("by at least one rule, authority or citation, unless it is marked as encouragement", () => {
    const bare = everything.filter(({ part }) => part.support.length === 0 && part.claim !== false);
    expect(bare.map(({ where }) => where)).toEqual([]);
  });

  it("and encouragement names no law, number or clock", () => {
    const wrong = everything.filter(
      ({ part }) =>
        part.claim === false &&
        /法律|违法|规定|犯罪|\d{3,}|\d+ ?[天日年月]内|illegal|unlawful|by law/.test(`${part.text.zh}${part.text.en}`),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it("by rules and authorities that exist and provisions that were read", () => {
    const wrong = everything.flatMap(({ where, part }) =>
      part.support.flatMap((support) => {
        if ("rule" in support) return ruleById.has(support.rule) ? [] : [`${where}: rule ${support.rule}`];
        if ("authority" in support)
          return authorityIds.has(support.authority) ? [] : [`${where}: authority ${support.authority}`];
        return articleIsListed(support.citation) ? [] : [`${where}: ${JSON.stringify(support.citation)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("and provisions of a version in force today", () => {
    const old = everything.flatMap(({ where, part }) =>
      part.support.flatMap((one) =>
        "citation" in one && citedVersion(one.citation).version.until !== undefined ? [where] : [],
      ),
    );
    expect(old).toEqual([]);
  });
});

describe("words", () => {
  const unlawfulAllowed: Rank = "judicial-interpretation";

  it("says 违法, 犯罪 or 法律禁止 only where a norm of that rank supports it", () => {
    const wrong = everything.filter(({ part }) => {
      if (
        !/违法(?!行为举报)|犯罪|法律禁止|法律保护|forbidden by law|unlawful|a crime/.test(
          `${part.text.zh}${part.text.en}`,
        )
      )
        return false;
      const cited = part.support.flatMap(citationsOf).map((one) => citedVersion(one).instrument.rank);
      return !cited.some((rank) => compareRanks(rank, unlawfulAllowed) <= 0);
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it("promises no outcome; the words of swindlers stand only where they are warned of", () => {
    const warned = new Set(["counter-collection-scams", "credit-record-myths", "card-instalments"]);
    const promises = /停催|减免包过|包减免|包过|洗征信|洗白|停息挂账|保证成功|一定能|百分之百/;
    const wrong = plainTexts.filter(
      ({ where, text }) => promises.test(text.zh) && !warned.has(where.split(" ")[0] ?? ""),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it("has no war words, no shouting and no words of fear", () => {
    const loud =
      /反击|反杀|战斗|作战|打败|武器|敌人|对付催收|弄死他|怼|撕|家破人亡|末路|死路|！|\bfight|\bbattle|\benem|\bweapon|\bdestroy|!/i;
    // 对付催收 is quoted once: it is how such agents advertise.
    const wrong = plainTexts.filter(
      ({ where, text }) => loud.test(`${text.zh}${text.en}`) && where !== "term counter-collection",
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it("writes short sentences", () => {
    const long = plainTexts.flatMap(({ where, text }) =>
      text.zh
        .split(/[。；：？]/)
        .filter((sentence) => sentence.length > 62)
        .map((sentence) => `${where}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it("says that the debt is still owed where it could be forgotten", () => {
    for (const id of ["what-is-bombing", "borrower-must-not", "limitation", "counter-collection-scams", "true-cost"]) {
      const topic = topics.find((one) => one.id === id);
      expect(JSON.stringify(topic), id).toMatch(/要还|债还在|该还的/);
    }
  });

  it("is complete in both languages", () => {
    const missing = plainTexts.filter(
      ({ text }) => text.zh.trim() === "" || text.en.trim() === "" || /[\u4e00-\u9fff]/.test(text.en),
    );
    expect(missing.map(({ where }) => where)).toEqual([]);
  });
});

describe("what could not be verified does not appear", () => {
  const all = JSON.stringify([topics, terms, authorities]);

  it("no telephone number but those checked", () => {
    // Numbers of law.md §6, and two everybody must be given: the support line 12356 and the ambulance 120.
    const checked = new Set([
      "12378",
      "12363",
      "12321",
      "12300",
      "12377",
      "110",
      "120",
      "12345",
      "12315",
      "12309",
      "12348",
      "12356",
    ]);
    const texts = JSON.stringify([
      plainTexts.map(({ text }) => text),
      authorities.map(({ reach, scope, notFor, accepts, remark }) => [reach, scope, notFor, accepts, remark]),
    ]);
    const numbers = [...texts.matchAll(/(?<![\d.,-])(1[12]\d|12\d{3}|95\d{3}|400\d{7})(?![\d.,])/g)].map(
      ([, number]) => number,
    );
    expect(numbers.length).toBeGreaterThan(40);
    expect([...new Set(numbers)].filter((number) => number !== undefined && !checked.has(number))).toEqual([]);
  });

  it.each([
    ["hours and articles of the 2018 convention", /自律公约/],
    ["percentages of bank penalty interest", /罚息.{0,8}(30|50|三十|五十)[%％]?/],
    ["answer days of apps", /15个?工作日|十五个工作日/],
    ["numbers of the police and ministry text lines", /12110|12381/],
    ["hours of 12378", /24 ?小时|二十四小时/],
    ["window guidance of 20 %", /20 ?[%％](?! a)|百分之二十(?!四)/],
    ["a fixed number of instalments as a right", /必须分|有权分60|应当分60/],
    ["retention of five years of collection records", /录音.{0,6}(五|5)年|催收记录.{0,6}(五|5)年/],
    ["seven working days to answer an instalment request", /7个工作日.{0,8}分期|七个工作日.{0,8}分期/],
    ["one visit a day", /每日.{0,4}(1|一)次.{0,4}上门|上门.{0,6}每天(1|一)次/],
  ])("%s", (_what, pattern) => {
    expect(all).not.toMatch(pattern);
  });
});

describe("ids", () => {
  it("are unique over topics, rules, terms and authorities, so that one id opens one page", () => {
    const all: readonly string[] = [...topics, ...rules, ...terms, ...authorities].map(({ id }) => id);
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
  });
});

describe("glossary", () => {
  it("has unique ids and terms", () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(new Set(terms.map(({ term }) => term.zh)).size).toBe(terms.length);
  });

  it.each(
    "催收 催收员 债务人 联系人 紧急联系人 第三人 外访 逾期 展期 减免 代扣 砍头息 综合融资成本 担保人 放款机构 委外 债权转让 征信 诉讼时效 推荐性国家标准 行业自律 寻衅滋事 软暴力 明示年化利率 年化利率 失联 接通 告知类电话 交互类电话 爆通讯录 受托催收机构 综合融资成本明示表".split(
      " ",
    ),
  )("explains %s", (word) => {
    expect(terms.filter(({ term }) => term.zh === word)).toHaveLength(1);
  });

  it("explains LPR", () => {
    expect(terms.some(({ term }) => term.zh.includes("LPR"))).toBe(true);
  });
});
