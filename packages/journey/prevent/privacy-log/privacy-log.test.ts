import { reduceCase } from "@ringfence/casefile";
import { civilDate, formatInstant, parseCivil } from "@ringfence/kernel";
import { array, assert, constantFrom, integer, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { keepRuns } from "./access-runs.ts";
import { formats } from "./formats.gen.ts";
import { logDrafts } from "./keep-log.ts";
import { lineUp } from "./line-up.ts";
import type { LogContext } from "./log-format.ts";
import type { PrivacyLog } from "./privacy-log.ts";
import { readDuration, readMoment } from "./read-moment.ts";
import { privacyLogReader } from "./read-privacy-log.ts";

const moment = (text: string) => {
  const read = parseCivil(text);
  if (!read.ok) throw new Error(text);
  return read.value.instant;
};

function read(text: string, context: LogContext = {}): PrivacyLog {
  const reader = privacyLogReader(context);
  reader.push(text.split("\n").map((line, at) => ({ number: at + 1, text: line, cut: false })));
  return reader.end();
}

const sums = ({ records, skipped, problems }: PrivacyLog) =>
  records + Object.values(skipped).reduce((sum, one) => sum + one, 0) + problems.total;

const access = (app: string, category: string, timeStamp: string, kind = "intervalBegin") =>
  JSON.stringify({
    accessor: { identifier: app, identifierType: "bundleID" },
    category,
    identifier: "A1",
    kind,
    timeStamp,
    type: "access",
  });
const network = (app: string, domain: string, hits: number) =>
  JSON.stringify({
    domain,
    hits,
    bundleID: app,
    context: "",
    domainType: 2,
    firstTimeStamp: "2026-03-02T10:00:00+08:00",
    timeStamp: "2026-03-02T10:20:00.5+08:00",
    type: "networkActivity",
    initiatedType: "AppInitiated",
  });

const report = [
  '{"_marker":"<metadata>","exportTimestamp":"2026-03-05T08:00:00+08:00"}',
  access("com.loan.app", "contacts", "2026-03-02T10:14:03.120+08:00"),
  access("com.loan.app", "contacts", "2026-03-02T10:14:09.000+08:00", "intervalEnd"),
  access("com.loan.app", "contacts", "2026-03-02T02:16:00Z"),
  access("com.loan.app", "contacts", "2026-03-04T23:40:00+08:00"),
  access("com.tencent.xin", "photos", "2026-03-03T12:00:00+08:00"),
  access("com.tencent.xin", "mediaLibrary", "2026-03-03T12:00:00+08:00"),
  network("com.loan.app", "api.loan.example", 7),
  network("com.loan.app", "sdk.risk.example", 3),
  '{"type":"access","category":"contacts","kind":"intervalBegin","timeStamp":"2026-03-02T10:14:03+08:00"}',
  access("com.loan.app", "contacts", "yesterday"),
  '{"type":"access",',
  '{"type":"networkActivity","bundleID":"com.loan.app","domain":"x.example"}',
  "",
].join("\n");

describe("Apple's report", () => {
  const log = read(report);

  it("adds up each app, the one that read the contacts first, and accounts for every line", () => {
    expect(log.format).toBe("ios-privacy-report");
    expect(log).toMatchObject({ lines: 14, records: 7, skipped: { marker: 1, blank: 1, "other-operation": 1 } });
    expect(log.problems.kept.map(({ line, code }) => [line, code])).toEqual([
      [10, "no-app"],
      [11, "bad-time"],
      [12, "not-json"],
      [13, "bad-time"],
    ]);
    expect(sums(log)).toBe(log.lines);
    const [loan, chat] = log.apps;
    expect(loan?.app).toBe("com.loan.app");
    expect(loan?.reads).toMatchObject([{ data: "contacts", times: 3, denied: 0 }]);
    expect(loan?.reads[0]?.runs.map(({ from, times }) => [formatInstant(from), times])).toEqual([
      ["2026-03-02T10:14:03.120+08:00", 2],
      ["2026-03-04T23:40:00+08:00", 1],
    ]);
    expect(loan?.network).toMatchObject({ hits: 10, domains: 2, top: [{ domain: "api.loan.example", hits: 7 }, {}] });
    expect(chat?.reads).toMatchObject([{ data: "photos", times: 1 }]);
  });

  it("reads the first version of the report too", () => {
    const old = read(
      '{"stream":"com.apple.privacy.accounting.stream.tcc","accessor":{"identifier":"com.loan.app"},"tccService":"kTCCServiceAddressBook","kind":"event","timestamp":"2021-06-09T14:19:48.270-05:00","version":3}',
    );
    expect(old.apps).toMatchObject([{ app: "com.loan.app", reads: [{ data: "contacts", times: 1 }] }]);
    expect(formatInstant(old.apps[0]?.reads[0]?.runs[0]?.from as never)).toBe("2021-06-10T03:19:48.270+08:00");
  });
});

describe("Android's operations", () => {
  it("dumpsys appops: accesses and refusals by app, what is no private data left out", () => {
    const log = read(`Current AppOps Service state:
  Settings:
    top_state_settle_time=+5s0ms
  Uid u0a119:
    state=bg
      LEGACY_STORAGE: mode=ignore
    Package com.loan.app:
      READ_CONTACTS (allow):
        null=[
          Access: [fg-s] 2026-03-02 10:14:03.120 (-2d3h15m43s642ms) duration=+12ms
          Access: [bg-s] 2026-03-04 23:40:00.000 (-5h)
          Reject: [cch-s]2026-03-04 23:50:00.000 (-4h50m)
        ]
      FINE_LOCATION (allow / switch COARSE_LOCATION=allow):
        gps=[
          Access: [top-tpd] 2026-03-03 08:00:00.000 (-1d) proxy[uid=10070, pkg=x, attributionTag=null]
        ]
      WAKE_LOCK (allow):
        null=[
          Access: [fg-s] 2026-03-03 08:00:00.000 (-1d)
        ]`);
    expect(log.format).toBe("android-operations");
    expect(log.apps).toMatchObject([
      {
        app: "com.loan.app",
        reads: [
          { data: "contacts", times: 2, denied: 1, background: 1 },
          { data: "location", times: 1, background: 0 },
        ],
      },
    ]);
    expect(sums(log)).toBe(log.lines);
  });

  const got = `$ adb shell cmd appops get com.loan.app
Uid mode: COARSE_LOCATION: ignore
READ_CONTACTS: allow; time=+2h3m4s567ms ago; rejectTime=+5d ago; duration=+12ms
READ_SMS: ignore; rejectTime=+1d ago
CAMERA: allow
WAKE_LOCK: allow; time=+1s ago
READ_CALL_LOG: allow; time=+99999999999d ago
READ_CALENDAR: allow; time=soon ago`;

  it("appops get: so long before the output was made", () => {
    const log = read(got, { takenAt: moment("2026-03-02 12:17:07.567") });
    expect(log.apps[0]?.app).toBe("com.loan.app");
    expect(log.apps[0]?.reads).toMatchObject([
      { data: "contacts", times: 1, denied: 0 },
      { data: "sms", times: 0, denied: 1 },
    ]);
    expect(formatInstant(log.apps[0]?.reads[0]?.runs[0]?.from as never)).toBe("2026-03-02T10:14:03+08:00");
    expect(log.problems.kept.map(({ code }) => code)).toEqual(["bad-time", "bad-time"]);
  });

  it("says that the moment is missing rather than guess it", () => {
    expect(read(got).problems.kept.filter(({ code }) => code === "no-base-time")).toHaveLength(2);
  });

  it("dumpsys package: what is granted, and since when the app is there", () => {
    const log = read(`Packages:
  Package [com.loan.app] (7a1b):
    userId=10119
    firstInstallTime=2026-03-02 10:10:00
    requested permissions:
      android.permission.READ_CONTACTS
    User 0: ceDataInode=1 installed=true
      runtime permissions:
        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]
        android.permission.READ_CALL_LOG: granted=false, flags=[ ]
        android.permission.INTERNET: granted=true`);
    expect(log.apps).toMatchObject([
      {
        app: "com.loan.app",
        installed: moment("2026-03-02 10:10:00"),
        permissions: [
          { data: "contacts", granted: true },
          { data: "call-log", granted: false },
        ],
      },
    ]);
    expect(sums(log)).toBe(log.lines);
  });
});

describe("a table", () => {
  it("is known by its columns, in any order and language", () => {
    const log = read(`隐私行为记录
访问时间,应用名称,权限,结果
2026-03-02 10:14,"某某借,专业版",读取联系人,允许
2026/3/2 10:20,某某借,通话记录,已拒绝
2026年3月3日 08:00,某某借,后台定位,允许
3月4日,某某借,读取短信,允许
2026-03-02 10:14,,读取联系人,允许
2026-03-02 10:14,某某借,自启动,允许`);
    expect(log.format).toBe("access-table");
    expect(
      log.apps.map(({ app, reads }) => [app, ...reads.map(({ data, times, denied }) => [data, times, denied])]),
    ).toEqual([
      ["某某借,专业版", ["contacts", 1, 0]],
      ["某某借", ["call-log", 0, 1], ["location", 1, 0]],
    ]);
    expect(log.problems.kept.map(({ line, code }) => [line, code])).toEqual([
      [6, "bad-time"],
      [7, "no-app"],
    ]);
    expect(sums(log)).toBe(log.lines);
  });
});

describe("whatever the file holds", () => {
  const pieces = oneof(
    constantFrom(
      ...report.split("\n"),
      "  Package a.b:",
      "      READ_CONTACTS (allow):",
      "READ_SMS: allow; time=+1h ago",
      "app,permission,time",
      "x,contacts,2026-03-02",
      "[]",
      "null",
      '{"type":"access","accessor":5}',
      '{"type":"networkActivity","bundleID":[],"accessor":"x"}',
    ),
    string({ maxLength: 40 }),
  );

  it("no line is lost and nothing throws", () => {
    assert(
      property(array(pieces, { maxLength: 60 }), (lines) => {
        const log = read(lines.map((line) => line.replaceAll("\n", " ")).join("\n"), { takenAt: moment("2026-03-02") });
        expect(sums(log)).toBe(log.lines);
      }),
      { numRuns: 500 },
    );
  });

  it("nobody's format: known by nothing, every line accounted for", () => {
    const log = read(Array.from({ length: 1000 }, (_, at) => `line ${at}`).join("\n"));
    expect(log).toMatchObject({ format: undefined, records: 0, skipped: { preamble: 1000 } });
  });

  it("a log deep inside a dump is found", () => {
    const deep = `${"something else\n".repeat(800)}Current AppOps Service state:\n    Package a.b:\n      READ_CONTACTS (allow):\n          Access: [fg-s] 2026-03-02 10:14:03.120 (-2d)`;
    expect(read(deep).apps).toMatchObject([{ app: "a.b", reads: [{ times: 1 }] }]);
  });

  it("runs hold every access, in order and bounded, in whatever order they come", () => {
    assert(
      property(array(integer({ min: 0, max: 3e11 }), { minLength: 1, maxLength: 400 }), (times) => {
        const keeper = keepRuns();
        for (const at of times) keeper.add((1.7e12 + at) as never);
        const runs = keeper.runs();
        expect(runs.reduce((sum, run) => sum + run.times, 0)).toBe(times.length);
        for (const [at, run] of runs.entries()) {
          expect(run.until).toBeGreaterThanOrEqual(run.from);
          const next = runs[at + 1];
          if (next !== undefined) expect(next.from - run.until).toBeGreaterThan(300_000);
        }
      }),
    );
    const many = keepRuns();
    for (let at = 0; at < 50_000; at += 1) many.add((1.6e12 + at * 3_600_000) as never);
    expect(many.runs().length).toBeLessThanOrEqual(1000);
    expect(many.runs().reduce((sum, run) => sum + run.times, 0)).toBe(50_000);
  });
});

it("each format has the name of its file", () => {
  expect(formats.map(({ id }) => id)).toEqual([
    "access-table",
    "android-operations",
    "android-package",
    "ios-privacy-report",
  ]);
});

it("moments and durations", () => {
  expect(readMoment("2026-03-02T10:14:03.5+08:00")).toBe(moment("2026-03-02 10:14:03.5"));
  expect(readMoment("2026-13-02T10:14:03+08:00")).toBeUndefined();
  expect(readMoment(5)).toBeUndefined();
  expect(readDuration("+1d2h3m4s5ms")).toBe(93_784_005);
  expect(readDuration("soon")).toBeUndefined();
});

it("a moment is the same whichever was read before it", () => {
  const minutes = constantFrom("2026-03-02T10:14", "2026-03-02T24:00", "2026-02-30T10:14", "2026-13-02T10:14");
  const seconds = constantFrom("00", "59", "60", "0x", "7", "");
  const fractions = constantFrom("", ".", ".1", ".0589", ".123456789", ".1234567890", ".1x", ",5", "5");
  const zones = constantFrom("Z", "+08:00", "-03:30", "+0800", "");
  const texts = tuple(minutes, seconds, fractions, zones).map(
    ([minute, second, fraction, zone]) => `${minute}:${second}${fraction}${zone}`,
  );
  assert(
    property(texts, zones, (text, zone) => {
      readMoment("2001-01-01T00:00:00Z");
      const alone = readMoment(text);
      for (const before of [`${text.slice(0, 16)}:00${zone}`, `${text.slice(0, 16)}:00Z`, text]) {
        readMoment(before);
        expect(readMoment(text)).toBe(alone);
      }
    }),
    { numRuns: 3000 },
  );
});

describe("in the case", () => {
  const log = read(report);
  const file = { fileName: "App_Privacy_Report.ndjson", sha256: "a".repeat(64) };
  const drafts = logDrafts(log, file, [{ app: "com.loan.app", lender: "lender" }], moment("2026-03-05 08:00"));

  it("becomes one entry and what the app for borrowing read, as the rules know it", () => {
    const kept = reduceCase(drafts.map(({ kind, body }) => ({ v: 1, kind, body })));
    expect(kept.setAside).toEqual([]);
    expect(kept.appAccesses).toMatchObject([
      { app: "com.loan.app", lender: "lender", category: 12, data: "contacts", how: "read", on: "2026-03-02" },
    ]);
    expect(kept.privacyLogs).toMatchObject([{ lines: 14, records: 7, problems: 4, apps: [{ lending: true }, {}] }]);
    expect(drafts.at(-1)?.kind).toBe("privacy-log-read");
  });

  it("keeps permissions as they stood, and the day on which the app came", () => {
    const dump = read(
      "  Package [com.loan.app] (7a1b):\n    firstInstallTime=2026-03-02 10:10:00\n        android.permission.READ_CONTACTS: granted=true, flags=[ USER_SET]",
    );
    const kept = reduceCase(logDrafts(dump, file, [], moment("2026-03-05 08:00")).map((one) => ({ v: 1, ...one })));
    expect(kept.privacyLogs[0]?.apps).toMatchObject([
      { app: "com.loan.app", reads: [], permissions: [{ data: "contacts", granted: true }] },
    ]);
    const line = lineUp(kept.privacyLogs[0]?.apps ?? [], kept, civilDate("2026-03-30"));
    expect(line.map(({ kind, at }) => [kind, formatInstant(at)])).toEqual([["installed", "2026-03-02T10:10:00+08:00"]]);
  });

  it("stands on one line of time with the loan and the first wave of calls, from the log or from the case", () => {
    const person = (id: string) => ({ kind: "party-added", body: { id, kind: "contact-person", relation: "friend" } });
    const call = (id: string, owner: string, start: string) => ({
      kind: "communication-recorded",
      body: { id, owner, start, channel: "call", direction: "in", from: { number: "057188001234", party: "lender" } },
    });
    const events = [
      { kind: "party-added", body: { id: "lender", kind: "lender", name: "某某公司" } },
      person("a"),
      person("b"),
      {
        kind: "loan-added",
        body: {
          id: "l",
          name: "某某贷",
          lender: "lender",
          received: [{ on: "2026-03-03", fen: 100 }],
          overdueSince: "2026-04-03",
        },
      },
      call("1", "b", "2026-04-06 09:00"),
      call("2", "a", "2026-04-05 09:00"),
      call("3", "a", "2026-06-05 09:00"),
      ...drafts,
    ];
    const kept = reduceCase(events.map((one) => ({ v: 1, ...one })));
    const line = lineUp(kept.privacyLogs[0]?.apps ?? [], kept, civilDate("2026-06-30"));
    expect(line.map(({ kind, at }) => [kind, formatInstant(at).slice(0, 10)])).toEqual([
      ["access", "2026-03-02"],
      ["loan", "2026-03-03"],
      ["access", "2026-03-04"],
      ["overdue", "2026-04-03"],
      ["first-wave", "2026-04-05"],
    ]);
    expect(line.at(-1)?.text.zh).toContain("2 位联系人");
    expect(line.at(-1)?.text.zh).toContain("共 2 次");
    expect(line.map(({ text }) => text)).toEqual(
      lineUp(log.apps, kept, civilDate("2026-06-30")).map(({ text }) => text),
    );
  });
});
