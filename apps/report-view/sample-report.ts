import type {
  CitationReport,
  EntryReport,
  FindingReport,
  Report,
  RuleReport,
} from "@ringfence/journey/record/report/report.ts";
import { addDays, civilDate } from "@ringfence/kernel";
import { showFigure } from "@ringfence/law";

/** A made-up report for tests and screen shots: it has one of everything the view must draw. */
const standard: CitationReport = {
  instrument: "gbt-45251-2025",
  version: "2025",
  label: { zh: "《互联网金融个人网络消费信贷贷后催收风控指引》", en: "GB/T 45251-2025" },
  gist: {
    zh: "有约定从约定；没有约定的，每日22:00至次日8:00不应催收。",
    en: "Follow agreed hours; without agreement none between 22:00 and 08:00.",
  },
  rank: "recommended-standard",
  verification: "VS",
  from: civilDate("2025-10-01"),
  until: null,
  remark: null,
};

const statute: CitationReport = {
  instrument: "public-security-penalties-law",
  version: "2025",
  label: {
    zh: "《治安管理处罚法》（2025）第五十条第一款第二项",
    en: "Public Security Penalties Law (2025) art. 50(1) item 2",
  },
  gist: {
    zh: "公然侮辱他人的，可处拘留或罚款。",
    en: "Insulting a person openly may be punished by detention or fine.",
  },
  rank: "statute",
  verification: "V2",
  from: civilDate("2026-01-01"),
  until: null,
  remark: null,
};

const oldStatute: CitationReport = {
  ...statute,
  version: "2012",
  label: {
    zh: "《治安管理处罚法》（2012）第四十二条第二项",
    en: "Public Security Penalties Law (2012) art. 42 item 2",
  },
  from: civilDate("2013-01-01"),
  until: civilDate("2025-12-31"),
};

function sampleEntry(at: number, over: Partial<EntryReport> = {}): EntryReport {
  const day = addDays(civilDate("2026-01-05"), Math.floor(at / 4));
  const clock = `${String((22 + at) % 24).padStart(2, "0")}:${String((at * 7) % 60).padStart(2, "0")}`;
  return {
    id: `3f2a:${at}`,
    title: null,
    channel: "call",
    at: `${day}T${clock}:00+08:00`,
    from: "170****0421",
    to: null,
    role: "debtor",
    relation: null,
    connected: true,
    durationSeconds: 83,
    text: null,
    quotes: [],
    source: { file: "calls.xml", row: at + 1 },
    ...over,
  };
}

function night(at: number): FindingReport {
  return {
    confirmed: false,
    verdict: "breach",
    on: addDays(civilDate("2026-01-05"), Math.floor(at / 4)),
    rank: "recommended-standard",
    words: { zh: "不符合推荐性国家标准", en: "against a recommended national standard" },
    citations: [standard],
    possibleCitations: [],
    missing: [],
    figures: {},
    shownFigures: [],
    shownBy: "same-number",
    entries: [sampleEntry(at)],
    moreEntries: [],
  };
}

const threat = "你再不还钱，我们就把你这种老赖的照片发到你单位群里，让你同事都看看你是什么人😀。限你今天18点前处理。";

function insult(at: number, citation: CitationReport): FindingReport {
  const [start, end] = [threat.indexOf("老赖"), threat.indexOf("老赖") + 2];
  return {
    ...night(at),
    rank: "statute",
    words: { zh: "违法", en: "against the law" },
    citations: [citation],
    shownBy: "own-words",
    entries: [
      sampleEntry(at, {
        channel: "sms",
        to: "妈妈",
        role: "contact-person",
        relation: "parent",
        connected: null,
        durationSeconds: null,
        text: threat,
        quotes: [{ start, end, signal: "insult" }],
        source: { file: "妈妈的短信.xml", row: at + 1 },
      }),
    ],
  };
}

function unclearCall(at: number): FindingReport {
  return {
    ...night(at),
    verdict: "unclear",
    rank: null,
    words: null,
    citations: [],
    possibleCitations: [standard],
    missing: [
      {
        fact: "call-kind",
        question: {
          zh: "是播放录音的告知电话，还是能对话的电话？",
          en: "Was it a recorded notice or a call one could talk in?",
        },
        why: { zh: "两种电话的次数上限分开计算。", en: "The two kinds are counted separately." },
      },
    ],
    figures: { count: 4, limit: 3 },
    shownFigures: [showFigure("count", 4), showFigure("limit", 3)],
    entries: [sampleEntry(at), sampleEntry(at + 1), sampleEntry(at + 2, { connected: false, durationSeconds: 0 })],
    moreEntries: ["3f2a:900"],
  };
}

function ruleOf(
  rule: string,
  group: RuleReport["group"],
  zh: string,
  en: string,
  findings: FindingReport[],
): RuleReport {
  const count = (verdict: FindingReport["verdict"]) => findings.filter((one) => one.verdict === verdict).length;
  return {
    rule,
    group,
    title: { zh, en },
    plain: {
      zh: "没有另外约定时，晚上十点到早上八点之间不应打电话、发信息或上门催收。",
      en: "Unless agreed otherwise there should be no calls, messages or visits between 22:00 and 08:00.",
    },
    denied: [],
    counts: { breach: count("breach"), unclear: count("unclear"), fact: count("fact"), lawful: 12 },
    refutedBy: [
      { zh: "双方约定过这个时段可以联系", en: "These hours had been agreed" },
      { zh: "手机时间不准，或这通联系与债务无关", en: "The phone's clock was wrong, or it was not about the debt" },
    ],
    findings,
  };
}

const days = Array.from({ length: 45 }, (_, day) => ({
  on: addDays(civilDate("2025-12-10"), day),
  hours: Array.from({ length: 24 }, (_, hour) => ((day * 7 + hour * 5) % 11 === 0 ? (day + hour) % 13 : 0)),
}));

/** `nights` findings of one rule, for the test of a big report. */
export function sampleReport(nights = 26): Report {
  const rules = [
    ruleOf(
      "contact-hours",
      "contact",
      "夜间催收",
      "Contact at night",
      Array.from({ length: nights }, (_, at) => night(at)),
    ),
    ruleOf("insult", "dignity", "侮辱谩骂", "Insult", [insult(3, oldStatute), insult(9, statute), insult(15, statute)]),
    ruleOf("notice-call-limit", "contact", "告知电话次数", "Notice calls a day", [unclearCall(2), unclearCall(8)]),
    ruleOf("number-rotation", "contact", "换着号码打", "Many numbers", [
      { ...night(5), verdict: "fact", words: null, figures: { numbers: 5 }, shownFigures: [showFigure("numbers", 5)] },
    ]),
    ruleOf("home-visit", "process", "上门", "Visits", []),
  ];
  const findings = rules.flatMap((one) => one.findings);
  return {
    schema: "ringfence-report/1",
    ruleBook: { version: "0.1.0", hash: "9b".repeat(32) },
    asOf: civilDate("2026-03-20"),
    masked: true,
    inputs: [smsFile, photo],
    beyondLimit: 0,
    setAside: [{ at: 3, code: "unreadable-event", detail: "body.numbers: Invalid input" }],
    period: { from: civilDate("2025-12-10"), to: civilDate("2026-01-23") },
    counts: {
      communications: 3214,
      collecting: 86,
      maybe: 12,
      other: 3116,
      breaches: findings.filter((one) => one.verdict === "breach").length,
      unclear: findings.filter((one) => one.verdict === "unclear").length,
    },
    rules,
    heat: {
      days,
      byHour: Array.from({ length: 24 }, (_, hour) => days.reduce((sum, one) => sum + (one.hours[hour] as number), 0)),
      withoutTime: 2,
      atNight: 37,
    },
    people,
    suspects: [
      {
        number: "170****0421",
        key: "17012340421",
        why: "own-words",
        communications: 31,
        example: "【某某催收】您的借款已逾期12天，请今日18点前处理，否则将联系您的紧急联系人。",
      },
      { number: "010-****6677", key: "010-12346677", why: "same-number", communications: 4, example: null },
    ],
    gaps: [
      {
        fact: "lender-kind",
        question: {
          zh: "这笔钱是哪类机构放的（银行、消费金融、小贷、无牌照）？",
          en: "What kind of lender is it (bank, consumer finance, microloan, unlicensed)?",
        },
        why: { zh: "不同机构适用不同的监管规定。", en: "Different rules bind different lenders." },
        waiting: 14,
      },
    ],
    urgent: { selfHarm: true, violence: true },
  };
}

const people: Report["people"] = [
  { party: null, name: null, role: "debtor", relation: null, calls: 61, messages: 12, visits: 0, breaches: 26 },
  {
    party: "mum",
    name: "妈妈",
    role: "contact-person",
    relation: "parent",
    calls: 9,
    messages: 3,
    visits: 1,
    breaches: 3,
  },
  {
    party: "boss",
    name: null,
    role: "contact-person",
    relation: "employer",
    calls: 1,
    messages: 0,
    visits: 0,
    breaches: 0,
  },
];

const smsFile: Report["inputs"][number] = {
  name: "sms-20260320.xml",
  sha256: `${"c0ffee".repeat(10)}abcd`,
  size: 1_482_113,
  importer: "android-sms-backup-xml",
  rows: 1204,
  records: 1180,
  skipped: { draft: 6, duplicate: 14 },
  problems: {
    total: 4,
    byCode: { "bad-time": 3, "unknown-type": 1 },
    first: [
      { row: 31, line: 34, code: "bad-time", raw: '<sms address="95588" date="null" type="1" body="您的验证码…" />' },
      { row: 77, code: "unknown-type", raw: '<sms address="10086" date="1767600000000" type="99" />' },
    ],
  },
  remarks: {
    total: 2,
    byCode: { "attachments-left-out": 2 },
    first: [{ row: 9, code: "attachments-left-out", count: 1 }],
  },
  complete: false,
};

const photo: Report["inputs"][number] = {
  name: "IMG_2031.jpg",
  sha256: "0".repeat(64),
  size: 2_048_000,
  importer: null,
  rows: 0,
  records: 0,
  skipped: {},
  problems: { total: 0, byCode: {}, first: [] },
  remarks: { total: 1, byCode: { "unknown-format": 1 }, first: [{ code: "unknown-format" }] },
  complete: false,
};
