import { dataOfOperation } from "../android-operations.ts";
import { defineLogFormat, type LineOutcome, problem, skip } from "../log-format.ts";
import { readMoment } from "../read-moment.ts";

const packageLine = /^\s*Package \[([\w.]+)\]/;
const permissionLine = /^\s+android\.permission\.([A-Z_]+): granted=(true|false)\b/;
const installLine = /^\s+firstInstallTime=(\S+ \S+)/;

export default defineLogFormat({
  id: "android-package",
  title: { zh: "安卓 dumpsys package 输出", en: "Output of Android's dumpsys package" },
  sniff: (head) => {
    if (head.some((line) => packageLine.test(line))) return 0.9;
    return head.some((line) => /^(?:Activity Resolver Table|Packages|Key Set Manager):/.test(line)) ? 0.7 : 0;
  },
  open: () => {
    const state = { app: "" };
    return (line) => readLine(line, state);
  },
});

function readLine(line: string, state: { app: string }): LineOutcome {
  if (line.trim() === "") return skip("blank");
  const named = packageLine.exec(line)?.[1];
  if (named !== undefined) {
    state.app = named;
    return skip("layout");
  }
  const permission = permissionLine.exec(line);
  if (permission !== null) {
    const data = dataOfOperation(`${permission[1]}`);
    if (data === undefined) return skip("other-operation");
    return { kind: "permission", app: state.app, data, granted: permission[2] === "true" };
  }
  const installed = installLine.exec(line)?.[1];
  if (installed === undefined) return skip("layout");
  const at = readMoment(installed);
  return at === undefined ? problem("bad-time") : { kind: "installed", app: state.app, at };
}
