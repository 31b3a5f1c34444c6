import { lenderKinds, products } from "@ringfence/casefile";
import { civilDate, instant, startOfDay } from "@ringfence/kernel";
import type { MemberOf } from "@ringfence/platform/audit/statement.ts";
import { type ContactRecord, rowId, targetKinds } from "@ringfence/platform/records/contact-record.ts";
import fc from "fast-check";

/** Everything one lender and its agencies recorded of one debtor. */
export interface History {
  readonly records: readonly ContactRecord[];
  readonly memberOf: MemberOf;
}

/** Days around which the law changes, and an ordinary one. */
const firstDays = ["2024-12-30", "2025-02-24", "2025-12-29", "2026-01-26", "2026-03-02"].map((day) =>
  startOfDay(civilDate(day)),
);

/** What collectors and the people they reach say: with signals of every kind the rules read, and without. */
const collectorWords = [
  "您好，请您转告陈安给我们回个电话，谢谢",
  "陈安在我们平台借款8000元，已经逾期两个月了",
  "陈安欠我们8000元一直不还，你是他家里人，你替他还上，今天就打过来",
  "你这个老赖真不要脸，赶紧还钱",
  "再不还钱就让你全家不得安宁，走着瞧",
  "您的账单已逾期，请尽快还款",
];
const recipientWords = ["不要再给我打电话了，我拒绝联系", "我想问问可不可以分期", "你们是哪家公司，请出示委托书"];

const minuteMs = 60_000;
/** Crowded on few days and clock times, so that limits are met and passed, and moments coincide. */
const offset = fc.record({
  day: fc.oneof(
    { weight: 4, arbitrary: fc.nat(2) },
    { weight: 2, arbitrary: fc.nat(9) },
    { weight: 1, arbitrary: fc.nat(45) },
  ),
  minute: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 8 * 60, max: 22 * 60 }) },
    fc.constantFrom(0, 479, 480, 600, 605, 610, 1319, 1320, 1439),
  ),
});

const flag = (percent: number) => fc.nat(99).map((roll) => roll < percent);
const maybe = <T>(percent: number, value: fc.Arbitrary<T>) =>
  fc.tuple(flag(percent), value).map(([is, one]) => (is ? one : undefined));

const hours = fc.constantFrom(
  { fromMinute: 480, toMinute: 1380 },
  { fromMinute: 600, toMinute: 720 },
  { fromMinute: 1320, toMinute: 60 },
);

/** A few people, mostly the debtor; two keys each, so that numbers and persons differ. */
const reached = fc.oneof(
  { weight: 4, arbitrary: fc.constant("debtor" as const) },
  { weight: 3, arbitrary: fc.constant("emergency-contact" as const) },
  { weight: 2, arbitrary: fc.constantFrom(...targetKinds) },
);

const row = fc.record({
  offset,
  targetKind: reached,
  target: fc.constantFrom("13900000001", "13900000001", "13900000002"),
  channel: fc.oneof(
    { weight: 8, arbitrary: fc.constant("call" as const) },
    fc.constantFrom("sms", "chat", "visit", "letter", "public-post"),
  ),
  inbound: flag(6),
  callKind: fc.constantFrom("notice", "interactive", "interactive", undefined),
  connected: fc.constantFrom(true, true, false, false, undefined),
  timeKnown: flag(96),
  agency: fc.constantFrom("宏远", "宏远", "安和", ""),
  collector: fc.constantFrom("007", "008", ""),
  caller: fc.constantFrom("13700000011", "13700000012", "13700000013", "13700000014", "13700000015", "", "10690001"),
  hours: maybe(6, hours),
  perDay: maybe(3, fc.integer({ min: 1, max: 8 })),
  refused: flag(8),
  offeredToPay: flag(3),
  complained: flag(5),
  askedIdentity: flag(5),
  askedTerms: flag(5),
  say: maybe(35, fc.nat(5)),
});

/** Many rows alike beside single ones: a limit is passed by repetition. */
const rows = fc
  .array(
    fc.tuple(
      row,
      fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 11 })),
      fc.integer({ min: 1, max: 90 }),
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((some) =>
    some.flatMap(([one, times, apart]) =>
      Array.from({ length: times }, (_, at) => ({
        ...one,
        offset: { ...one.offset, minute: one.offset.minute + at * apart },
      })),
    ),
  );

export const histories: fc.Arbitrary<History> = fc
  .record({
    rows,
    firstDay: fc.constantFrom(...firstDays),
    lenderKind: fc.constantFrom(...lenderKinds),
    product: fc.constantFrom(...products),
    memberOf: fc.subarray<"cba" | "nifa" | "pcac">(["cba", "nifa", "pcac"]),
  })
  .map(({ rows: some, firstDay, lenderKind, product, memberOf }) => ({
    memberOf,
    records: some.map((one, at): ContactRecord => {
      const direction = one.inbound ? ("inbound" as const) : ("outbound" as const);
      const said = one.inbound ? recipientWords : collectorWords;
      const words = one.say === undefined ? undefined : said[one.say % said.length];
      const { hours: window, perDay, callKind, connected } = one;
      const agreed = {
        ...(window === undefined ? {} : { hours: window }),
        ...(perDay === undefined ? {} : { perDay }),
      };
      const minute = one.timeKnown ? one.offset.minute : 0;
      return {
        row: rowId(0, at + 1),
        debtor: "D1",
        target: one.target,
        targetKind: one.targetKind,
        channel: one.channel,
        direction,
        start: instant(firstDay + (one.offset.day * 1440 + minute) * minuteMs),
        timeKnown: one.timeKnown,
        lenderKind,
        product,
        agency: one.agency,
        collector: one.collector,
        caller: one.caller,
        refused: one.refused,
        offeredToPay: one.offeredToPay,
        complained: one.complained,
        askedIdentity: one.askedIdentity,
        askedTerms: one.askedTerms,
        ...(callKind === undefined ? {} : { callKind }),
        ...(connected === undefined ? {} : { connected }),
        ...(words === undefined ? {} : { words }),
        ...(Object.keys(agreed).length === 0 ? {} : { agreed }),
      };
    }),
  }));
