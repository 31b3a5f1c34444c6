/**
 * A generated case: daily life of a borrower, a mother and an employer with a collection campaign in it, over the change of law
 * at 2026-01-01. Every collection contact carries the rules it must be found against, so the whole report can be checked.
 */
import { type CallRow, callBackup, type SmsRow, smsBackup } from "./backup-writer.ts";
import { dailyPeople, dailySenders, dailyTexts } from "./daily-life.ts";
import { pickFrom, seeded } from "./random.ts";

export const numbers = {
  lender: "4008123123",
  agency: "057188001234",
  collector: "13700000001",
  second: "17000000002",
  third: "13700000003",
  mother: "13900000002",
} as const;

export const caseSheet = {
  ringfence: "case",
  v: 1,
  owners: { "mother-sms.xml": "mother", "mother-calls.xml": "mother", "employer-calls.csv": "employer" },
  parties: [
    { id: "me", kind: "debtor", name: "陈安" },
    {
      id: "mother",
      kind: "contact-person",
      name: "母亲",
      relation: "parent",
      emergencyContactFor: ["loan"],
      numbers: [{ number: numbers.mother }],
    },
    {
      id: "employer",
      kind: "contact-person",
      name: "单位",
      relation: "employer",
      numbers: [{ number: "057166668888", place: "workplace" }],
    },
    {
      id: "lender",
      kind: "lender",
      name: "青禾消费金融",
      lenderKind: "consumer-finance",
      memberOf: ["cba"],
      numbers: [{ number: numbers.lender }],
    },
    {
      id: "agency",
      kind: "agency",
      name: "宏远信息",
      worksFor: ["lender"],
      numbers: [{ number: numbers.agency, calls: "interactive" }],
    },
    {
      id: "collector",
      kind: "collector",
      worksFor: ["agency"],
      numbers: [numbers.collector, numbers.second, numbers.third].map((number) => ({ number, calls: "interactive" })),
    },
  ],
  loans: [
    {
      id: "loan",
      lender: "lender",
      name: "消费贷",
      product: "online-loan",
      formedOn: "2025-03-01",
      overdueSince: "2025-11-01",
      lastDueOn: "2026-03-01",
    },
  ],
  warnings: [
    { id: "warning", authority: "police", about: "agency", at: "2026-02-05 15:00", kind: "criticised" },
    {
      id: "order",
      authority: "police",
      about: "agency",
      at: "2026-02-16 15:00",
      kind: "no-contact-order",
      protects: "me",
      until: "2026-03-16",
    },
  ],
};

/** What one row must be found against (`breach`), by rule id. Rules that only add facts are not listed. */
export interface Expected {
  readonly file: string;
  readonly at: string;
  readonly breaches: readonly string[];
}

export interface Campaign {
  readonly files: Readonly<Record<string, string>>;
  readonly sheet: typeof caseSheet;
  readonly expected: readonly Expected[];
}

interface Planned<Row> {
  readonly row: Row;
  readonly breaches: readonly string[];
}

const { lender, agency, collector, second, third } = numbers;
const text = (at: string, number: string, words: string, ...breaches: string[]): Planned<SmsRow> => ({
  row: { at, number, text: words },
  breaches,
});
const own = (at: string, number: string, words: string): Planned<SmsRow> => ({
  row: { at, number, text: words, out: true },
  breaches: [],
});
const call = (at: string, number: string, seconds: number, ...breaches: string[]): Planned<CallRow> => ({
  row: { at, number, type: seconds > 0 ? 1 : 3, seconds },
  breaches,
});

const debtorTexts: readonly Planned<SmsRow>[] = [
  text(
    "2025-11-05 10:00",
    lender,
    "【青禾消费金融】陈先生您好，您的借款8000元已于11月1日到期，请尽快还款，如已还款请忽略。",
  ),
  text(
    "2025-12-01 14:20",
    collector,
    "我是受青禾消费金融委托的宏远信息，你欠的8000元再不还就是老赖，死皮赖脸的骗子！",
    "insult",
  ),
  text(
    "2025-12-10 16:05",
    collector,
    "今天再不还8000元，我就给你通讯录里的人一个一个打电话，让你爸妈同事都知道",
    "contact-list-threat",
  ),
  text("2025-12-28 11:30", second, "青禾8000块欠款，再拖我找人打断你的腿", "threat-to-safety"),
  text("2026-01-05 11:30", second, "青禾欠款8000今天不还，弄死你信不信，见你一次打一次", "threat-to-safety"),
  text(
    "2026-01-12 15:10",
    third,
    "我是市公安局经侦大队的，你欠青禾消费金融8000元已经立案，明天民警上门抓你",
    "impersonating-authority",
    "misleading-consequence",
  ),
  text("2026-01-20 09:15", collector, "青禾的欠款不还，就把你照片发到抖音和你们村微信群曝光", "public-exposure"),
  text("2026-02-10 10:10", collector, "欠青禾8000还装死，你个不要脸的废物", "insult", "repeated-harassment"),
  text("2026-02-14 12:00", collector, "没钱就去别的网贷平台借了先把青禾这8000元还上", "borrow-to-repay"),
];

const debtorCalls: readonly Planned<CallRow>[] = [
  ...["09:10", "10:40", "13:15"].map((hour) => call(`2025-11-15 ${hour}`, agency, 65)),
  call("2025-11-15 16:20", agency, 48, "interactive-call-limit"),
  call("2025-11-15 18:05", agency, 31),
  call("2025-11-18 22:40", agency, 30, "contact-hours"),
  call("2025-11-20 07:59", agency, 25, "contact-hours"),
  call("2025-11-20 08:00", agency, 25),
  call("2025-12-19 10:00", agency, 120),
  ...["09:00", "09:20", "10:00", "11:00", "13:00", "15:00", "17:00", "19:00"].map((hour) =>
    call(`2026-01-10 ${hour}`, collector, 0),
  ),
  ...["09:00", "09:20", "10:00", "11:00", "13:00", "15:00"].map((hour) => call(`2026-02-02 ${hour}`, collector, 0)),
  call("2026-02-02 17:00", collector, 0, "dial-attempt-limit"),
  call("2026-02-02 19:00", collector, 0),
  call("2026-02-18 10:00", agency, 20, "continued-after-official-warning"),
];

const motherTexts: readonly Planned<SmsRow>[] = [
  text(
    "2025-12-20 10:30",
    collector,
    "您儿子陈安在青禾消费金融借款8000元逾期不还，您是他母亲，请您替他还上",
    "debtor-only",
    "contact-person-grounds",
    "contact-person-content",
    "debt-disclosure",
    "third-person-payment-demand",
  ),
  own("2025-12-22 09:00", collector, "我没借你们的钱，不要再给我打电话发短信了"),
];

const motherCalls: readonly Planned<CallRow>[] = [
  call("2025-12-20 11:00", collector, 45, "contact-person-grounds"),
  call("2025-12-25 19:30", second, 20, "contact-person-refusal"),
];

function dailySms(random: () => number, count: number): SmsRow[] {
  return Array.from({ length: count }, (_, index) => {
    const person = random() < 0.55 ? pickFrom(dailyPeople, random) : undefined;
    const words = pickFrom(dailyTexts, random);
    const at = moment(random, index, count);
    return person === undefined
      ? { at, number: pickFrom(dailySenders, random), text: words }
      : { at, number: person.number, name: person.name, text: words, out: random() < 0.4 };
  });
}

function dailyCalls(random: () => number, count: number): CallRow[] {
  return Array.from({ length: count }, (_, index) => {
    const { name, number } = pickFrom(dailyPeople, random);
    const type = pickFrom([1, 1, 2, 2, 3, 5] as const, random);
    return {
      at: moment(random, index, count),
      number,
      name,
      type,
      seconds: type < 3 ? 10 + Math.floor(random() * 600) : 0,
    };
  });
}

/** Spread over 2025-11-01 to 2026-02-28, between 06:30 and 23:30. */
function moment(random: () => number, index: number, count: number): string {
  const day = new Date(Date.UTC(2025, 10, 1) + Math.floor((index / count) * 120) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const minute = 390 + Math.floor(random() * 1020);
  return `${day} ${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

const byTime = <T extends { readonly at: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** 详单 of the employer's landline: the lines around them are of other customers and must not be taken for collection. */
function employerBill(random: () => number): string {
  const rows = [
    ["2026-01-15 09:05:00", "被叫", agency, "62"],
    ["2026-01-15 09:40:00", "被叫", agency, "15"],
    ...Array.from({ length: 200 }, (_, index) => [
      `${moment(random, index, 200)}:00`,
      pickFrom(["主叫", "被叫"], random),
      `139${String(10_000_000 + Math.floor(random() * 8e7))}`,
      String(5 + Math.floor(random() * 300)),
    ]),
  ].toSorted((a, b) => (`${a[0]}` < `${b[0]}` ? -1 : 1));
  return `起始时间,呼叫类型,对方号码,通信时长\n${rows.map((row) => row.join(",")).join("\n")}\n`;
}

export function generateCampaign(seed = 20260101, rows = 2400): Campaign {
  const random = seeded(seed);
  const sms = byTime([...debtorTexts.map((one) => one.row), ...dailySms(random, rows)]);
  const calls = byTime([...debtorCalls.map((one) => one.row), ...dailyCalls(random, Math.floor(rows / 2))]);
  const expected = <Row extends { readonly at: string }>(file: string, planned: readonly Planned<Row>[]): Expected[] =>
    planned.map(({ row, breaches }) => ({ file, at: row.at, breaches }));
  return {
    files: {
      "sms.xml": smsBackup(sms),
      "calls.xml": callBackup(calls),
      "mother-sms.xml": smsBackup(byTime([...motherTexts.map((one) => one.row), ...dailySms(random, 120)])),
      "mother-calls.xml": callBackup(byTime([...motherCalls.map((one) => one.row), ...dailyCalls(random, 80)])),
      "employer-calls.csv": employerBill(random),
    },
    sheet: caseSheet,
    expected: [
      ...expected("sms.xml", debtorTexts),
      ...expected("calls.xml", debtorCalls),
      ...expected("mother-sms.xml", motherTexts),
      ...expected("mother-calls.xml", motherCalls),
    ],
  };
}
