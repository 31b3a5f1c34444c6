import type { PrivateData } from "@ringfence/casefile";
import { defineLogFormat, type LineOutcome, problem, skip } from "../log-format.ts";
import { readMoment } from "../read-moment.ts";

/** Categories of the report since iOS 15.2, and the services of its first version (Apple, "Inspecting app activity data"). */
const categories: Readonly<Record<string, PrivateData>> = {
  contacts: "contacts",
  photos: "photos",
  location: "location",
  microphone: "microphone",
  camera: "camera",
  calendar: "calendar",
  kTCCServiceAddressBook: "contacts",
  kTCCServicePhotos: "photos",
  kTCCServiceMicrophone: "microphone",
  kTCCServiceCamera: "camera",
  kTCCServiceCalendar: "calendar",
};
const otherCategories = new Set(["mediaLibrary", "screenRecording", "homeKit", "reminders", "motion", "bluetooth"]);

interface ReportLine {
  readonly type?: unknown;
  readonly _marker?: unknown;
  readonly stream?: unknown;
  readonly accessor?: { readonly identifier?: unknown } | null;
  readonly bundleID?: unknown;
  readonly category?: unknown;
  readonly tccService?: unknown;
  readonly kind?: unknown;
  readonly timeStamp?: unknown;
  readonly timestamp?: unknown;
  readonly domain?: unknown;
  readonly hits?: unknown;
}

export default defineLogFormat({
  id: "ios-privacy-report",
  title: { zh: "苹果「App 隐私报告」", en: "Apple App Privacy Report" },
  sniff: (head) => {
    const like = head.filter((line) => /^\s*\{.*"(?:type|stream|_marker)"\s*:/.test(line)).length;
    return like === 0 ? 0 : like / head.length;
  },
  open: () => readLine,
});

function readLine(line: string): LineOutcome {
  if (line.trim() === "") return skip("blank");
  const read = parse(line);
  if (read === undefined) return problem("not-json");
  if (read.type === "networkActivity") return networkLine(read);
  if (read.type === "access" || read.tccService !== undefined) return accessLine(read);
  if (read._marker !== undefined) return skip("marker");
  return typeof read.stream === "string" ? skip("other-operation") : problem("unknown-record");
}

function parse(line: string): ReportLine | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    // The text of the line is kept with the problem.
    return undefined;
  }
}

const appOf = ({ accessor, bundleID }: ReportLine): string | undefined => {
  const named = accessor?.identifier ?? bundleID;
  return typeof named === "string" && named !== "" ? named : undefined;
};

function accessLine(read: ReportLine): LineOutcome {
  const named = read.category ?? read.tccService;
  if (typeof named !== "string") return problem("unknown-record");
  const data = Object.hasOwn(categories, named) ? categories[named] : undefined;
  if (data === undefined)
    return otherCategories.has(named) || named.startsWith("kTCCService")
      ? skip("other-operation")
      : problem("unknown-record");
  const app = appOf(read);
  if (app === undefined) return problem("no-app");
  const at = readMoment(read.timeStamp ?? read.timestamp);
  if (at === undefined) return problem("bad-time");
  if (read.kind === "intervalEnd") return { kind: "access-end", app, data, at };
  return read.kind === "intervalBegin" || read.kind === "event"
    ? { kind: "access", app, data, at }
    : problem("unknown-record");
}

function networkLine(read: ReportLine): LineOutcome {
  const app = appOf({ bundleID: read.bundleID, accessor: read.accessor ?? null });
  if (app === undefined) return problem("no-app");
  if (typeof read.domain !== "string") return problem("unknown-record");
  const at = readMoment(read.timeStamp);
  if (at === undefined) return problem("bad-time");
  const hits = typeof read.hits === "number" && Number.isSafeInteger(read.hits) && read.hits > 0 ? read.hits : 1;
  return { kind: "network", app, domain: read.domain, hits, at };
}
