import type { PrivateData } from "@ringfence/casefile";
import type { Instant } from "@ringfence/kernel";
import { dataOfOperation } from "../android-operations.ts";
import { defineLogFormat, type LineOutcome, type LogContext, problem, skip } from "../log-format.ts";
import { before, readDuration, readMoment } from "../read-moment.ts";

/** Lines of `dumpsys appops` and of `appops get`: AppOpsService.dumpStatesLocked and its shell command in Android 8 to 16. */
const packageLine = /^\s+Package ([\w.]+):$/;
const asked = /\bappops get (?:--\S+ )*([\w.]+\.[\w.]+)/;
const operationHead = /^\s+([A-Z][A-Z0-9_]+) \((?:allow|ignore|deny|default|foreground)\b.*\):?\s*$/;
const moment = /^\s+(Access|Reject): \[([a-z]+)-[a-z]+\] ?(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})\b/;
const operationGet = /^\s*(?:Uid mode: )?([A-Z][A-Z0-9_]+): (?:allow|ignore|deny|default|foreground)\b(.*)$/;
const front = new Set(["top", "fgsvc", "fg", "pers"]);

interface State {
  app: string;
  data: PrivateData | undefined;
}

export default defineLogFormat({
  id: "android-operations",
  title: { zh: "安卓 appops 输出", en: "Output of Android's appops" },
  sniff: (head) => {
    if (head.some((line) => /^Current AppOps Service state:|\bappops get\b/.test(line))) return 0.95;
    const like = head.filter((line) => moment.test(line) || operationHead.test(line) || operationGet.test(line)).length;
    return like === 0 ? 0 : 0.5 + like / head.length / 2;
  },
  open: (context) => {
    const state: State = { app: context.app ?? "", data: undefined };
    return (line) => readLine(line, state, context);
  },
});

function readLine(line: string, state: State, context: LogContext): LineOutcome {
  if (line.trim() === "") return skip("blank");
  const named = packageLine.exec(line)?.[1] ?? asked.exec(line)?.[1];
  if (named !== undefined) {
    state.app = named;
    state.data = undefined;
    return skip("layout");
  }
  const accessed = moment.exec(line);
  if (accessed !== null) return accessAt(accessed, state);
  const head = operationHead.exec(line)?.[1];
  if (head !== undefined) {
    state.data = dataOfOperation(head);
    return skip("layout");
  }
  const got = operationGet.exec(line);
  if (got?.[1] !== undefined) return accessAgo(got[1], `${got[2]}`, state.app, context.takenAt);
  // The rest of the output: states of the service, watchers, restrictions.
  return skip("layout");
}

function accessAt([, what, process, time]: RegExpExecArray, { app, data }: State): LineOutcome {
  if (data === undefined) return skip("other-operation");
  const at = readMoment(time);
  if (at === undefined) return problem("bad-time");
  return {
    kind: "access",
    app,
    data,
    at,
    ...(what === "Reject" ? { denied: true } : {}),
    ...(front.has(`${process}`) ? {} : { background: true }),
  };
}

/** "READ_CONTACTS: allow; time=+2h3m ago; rejectTime=+5d ago; duration=+12ms": the last access; an older refusal beside it is no line. */
function accessAgo(operation: string, rest: string, app: string, takenAt: Instant | undefined): LineOutcome {
  const data = dataOfOperation(operation);
  if (data === undefined) return skip("other-operation");
  const allowed = /\btime=([+\w]+) ago/.exec(rest)?.[1];
  const refused = /\brejectTime=([+\w]+) ago/.exec(rest)?.[1];
  const ago = allowed ?? refused;
  if (ago === undefined) return skip("never-used");
  const past = readDuration(ago);
  if (past === undefined) return problem("bad-time");
  if (takenAt === undefined) return problem("no-base-time");
  const at = before(takenAt, past);
  if (at === undefined) return problem("bad-time");
  return { kind: "access", app, data, at, ...(allowed === undefined ? { denied: true } : {}) };
}
