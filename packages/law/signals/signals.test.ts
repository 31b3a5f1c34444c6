import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence, Pattern, Term } from "./define-signal.ts";
import {
  maskOf,
  type SignalId,
  type Speaker,
  scanMask,
  scanSpans,
  signalBit,
  signalCatalogue,
  signalIds,
} from "./index.ts";

function found(text: string, speaker: Speaker = "collector"): SignalId[] {
  const mask = scanMask(text, speaker);
  return signalIds.filter((id) => (mask & signalBit(id)) !== 0);
}

function quoted(text: string, signal: SignalId, speaker: Speaker = "collector"): string[] {
  return scanSpans(text, speaker)
    .filter((span) => span.signal === signal)
    .map(({ start, end }) => text.slice(start, end));
}

describe("the catalogue", () => {
  it("has one bit for each of its ids, in alphabetical order", () => {
    expect(signalIds).toEqual(signalIds.toSorted());
    expect(signalIds).toHaveLength(27);
    expect(new Set(signalIds.map(signalBit)).size).toBe(27);
    expect(maskOf(["insult", "claims-lawyer"])).toBe(signalBit("insult") | signalBit("claims-lawyer"));
  });

  it("has no empty list of words", () => {
    const empty: string[] = [];
    const check = (id: string, term: Term): void => {
      if (
        typeof term === "string"
          ? term.trim() === ""
          : "words" in term && term.words.length + term.sequences.length === 0
      ) {
        empty.push(id);
      }
    };
    const isSteps = (pattern: Pattern): pattern is readonly (Term | number)[] => Array.isArray(pattern);
    for (const { id, evidence } of signalCatalogue) {
      for (const item of evidence as readonly (Pattern | Evidence)[]) {
        const full: Evidence = typeof item === "object" && "says" in item ? item : { says: item };
        const steps = isSteps(full.says) ? full.says : [full.says];
        for (const step of [...steps, ...(full.given ?? []), ...(full.unless ?? [])]) {
          if (typeof step !== "number") check(id, step);
        }
      }
    }
    expect(empty).toEqual([]);
  });
});

describe("dodges", () => {
  const threat = "再不还钱就爆你通讯录";
  it.each([
    ["plain", threat],
    ["punctuation", "再不还钱就爆。你。通。讯。录"],
    ["spaces", "再不还钱就 爆 你 通 讯 录"],
    ["emoji", "再不还钱就爆💥你🔥通🔥讯🔥录"],
    ["zero width", "再不还钱就爆\u200b你\u200b通\u200b讯\u200b录"],
    ["traditional", "再不還錢就爆你通訊錄"],
    ["full width and letters", "再不还钱就爆你ｔｘｌ"],
    ["initials", "再不还钱就爆你txl"],
    ["pinyin", "再不还钱就爆你tong讯lu"],
    ["homophone", "再不还钱就爆你通迅录"],
  ])("are seen through: %s", (_, text) => {
    expect(found(text)).toContain("contact-list-threat");
    for (const words of quoted(text, "contact-list-threat")) expect(text).toContain(words);
  });

  it("leave offsets exact before and after surrogates", () => {
    const text = "😀😀你这个老赖😀，还钱";
    expect(quoted(text, "insult").join()).toContain("老赖");
    expect(quoted(text, "insult").join()).not.toContain("😀");
  });

  it("need separators throughout: two sentences do not make a phrase by accident", () => {
    expect(found("他姓老，赖着不走")).not.toContain("insult");
    expect(found("你这个老.赖")).toContain("insult");
  });

  it("do not find Latin abbreviations inside words", () => {
    expect(found("USB 接口 sbx 已经修好")).toEqual([]);
  });
});

describe("negation", () => {
  it("undoes what follows it in the clause", () => {
    expect(found("请放心，我们不会联系您的家人")).not.toContain("contact-list-threat");
    expect(found("我行不会上门催收")).not.toContain("home-or-workplace-visit-threat");
  });

  it("does not undo a condition or a menace that contains the same word", () => {
    expect(found("再不还钱我们就联系你家人和单位同事")).toContain("contact-list-threat");
    expect(found("别怪我们没提醒，再不还钱就打给你单位领导")).toContain("contact-list-threat");
  });
});

describe("the speaker", () => {
  it("decides whose conduct the words can be", () => {
    expect(found("你这个老赖不要脸", "collector")).toContain("insult");
    expect(found("你这个老赖不要脸", "unknown")).toContain("insult");
    expect(found("你这个老赖不要脸", "recipient")).not.toContain("insult");
    expect(found("请不要再给我打电话", "recipient")).toContain("refusal-by-recipient");
    expect(found("请不要再给我打电话", "collector")).not.toContain("refusal-by-recipient");
  });
});

describe("ordinary messages", () => {
  it.each([
    "【顺达快递】您的包裹已到驿站，取件码 3-2-8801",
    "妈，晚上回家吃饭，别等我",
    "验证码 5582，请勿告诉他人",
    "",
    "😀",
    "OK",
    "哈哈哈哈",
  ])("have no signal: %s", (text) => expect(found(text)).toEqual([]));
});

/** Words that make signals, and glue between them. */
const fragments = [
  "你这个老赖",
  "再不还钱",
  "就爆你通讯录",
  "我们会上门",
  "你儿子欠了两万",
  "欠款3,200.50元",
  "【青禾消费金融】",
  "请尽快还款",
  "不会",
  "没有",
  "，",
  "。",
  "\n",
  "😀",
  "txl",
  "tong讯录",
  "打断你的腿",
  "律师函",
  "坐牢",
  "警察马上到",
  "征信黑一辈子",
  "138****1234",
  "加我微信转账",
  "手续费300",
  "分期",
  "别打了",
  "不想活了",
  "哈哈",
  "快递",
  "记者",
  "𝐬𝐛",
  "老.赖",
  " ",
];
const utterance = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 14 })
  .map((parts) => parts.join(""));
const speaker = fc.constantFrom<Speaker>("collector", "recipient", "unknown");

describe("scanSpans", () => {
  it("gives the same signals as scanMask, inside the text, without overlap within a signal", () => {
    fc.assert(
      fc.property(utterance, speaker, (text, by) => {
        const spans = scanSpans(text, by);
        expect(maskOf(spans.map(({ signal }) => signal))).toBe(scanMask(text, by));
        const ends = new Map<string, number>();
        for (const { signal, start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(ends.get(signal) ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          ends.set(signal, end);
        }
      }),
      { seed: 20260101, numRuns: 2_000 },
    );
  });

  it("does not depend on what was scanned before", () => {
    fc.assert(
      fc.property(utterance, utterance, speaker, (first, second, by) => {
        const alone = scanMask(second, by);
        scanSpans(first, by);
        expect(scanMask(second, by)).toBe(alone);
      }),
      { seed: 20260101, numRuns: 500 },
    );
  });
});

describe("long texts", () => {
  const line = "您好，您的快递到了。再不还钱就爆你通讯录！今天天气不错，记得带伞。\n";

  it("are read piece by piece to the end", () => {
    const text = `${"今天天气不错，记得带伞。\n".repeat(80_000)}你这个老赖不要脸`;
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(quoted(text, "insult").length).toBeGreaterThan(0);
    expect(scanSpans(text, "collector").every(({ start }) => start > 1_000_000)).toBe(true);
  });

  it("yield as many places as they have", () => {
    const text = line.repeat(2_000);
    expect(quoted(text, "contact-list-threat").length).toBeGreaterThanOrEqual(1_900);
  });

  it("without any break end all the same", () => {
    expect(found("你".repeat(300_000))).toEqual([]);
    expect(found("还钱你家人我找".repeat(20_000))).toBeInstanceOf(Array);
  });
});
