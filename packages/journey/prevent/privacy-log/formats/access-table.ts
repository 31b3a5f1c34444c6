import type { PrivateData } from "@ringfence/casefile";
import { defineLogFormat, type LineOutcome, problem, skip } from "../log-format.ts";
import { readMoment } from "../read-moment.ts";

/**
 * A table of accesses: one line each, with the app, what was read and when, in any order of columns. Phone makers show such lists on
 * the screen; whether one can be saved differs, so this knows no maker's file, only what such a table must have.
 */
const names: Readonly<Record<"app" | "data" | "time" | "outcome", RegExp>> = {
  app: /^(?:应用|应用名|应用名称|应用程序|包名|软件|app|app ?name|application|package(?: ?name)?)$/i,
  data: /^(?:权限|权限名称|行为|访问内容|隐私权限|使用权限|敏感行为|permission|data|operation|type)$/i,
  time: /^(?:时间|访问时间|使用时间|发生时间|日期时间|time|timestamp|date(?: ?time)?|accessed(?: at)?)$/i,
  outcome: /^(?:结果|状态|处理|是否允许|result|status|decision)$/i,
};
/** The longer wording first: 通话记录 holds nothing of 通讯录, but 短信和通讯录 would. */
const kinds: readonly (readonly [RegExp, PrivateData])[] = [
  [/通讯录|联系人|contact/i, "contacts"],
  [/通话记录|通话日志|call ?log|call ?history/i, "call-log"],
  [/短信|彩信|sms|message/i, "sms"],
  [/相册|照片|图片|photo|image|media/i, "photos"],
  [/位置|定位|location|gps/i, "location"],
  [/麦克风|录音|microphone|record/i, "microphone"],
  [/相机|摄像|camera/i, "camera"],
  [/日历|日程|calendar/i, "calendar"],
  [/剪贴板|剪切板|clipboard/i, "clipboard"],
  [/应用列表|已安装|installed/i, "installed-apps"],
];
const refused = /拒绝|禁止|拦截|空白|deny|denied|reject|block/i;
const inBackground = /后台|background/i;

interface Columns {
  readonly separator: string;
  readonly app: number;
  readonly data: number;
  readonly time: number;
  readonly outcome: number;
}

export default defineLogFormat({
  id: "access-table",
  title: { zh: "应用、权限、时间的表格", en: "Table of app, permission and time" },
  sniff: (head) => (head.some((line) => columnsOf(line) !== undefined) ? 0.8 : 0),
  open: () => {
    const state: { columns?: Columns } = {};
    return (line) => readLine(line, state);
  },
});

function readLine(line: string, state: { columns?: Columns }): LineOutcome {
  if (line.trim() === "") return skip("blank");
  const columns = columnsOf(line);
  if (columns !== undefined) {
    state.columns = columns;
    return skip("header");
  }
  if (state.columns === undefined) return skip("header");
  const cells = cellsOf(line, state.columns.separator);
  const app = cells[state.columns.app]?.trim() ?? "";
  const what = cells[state.columns.data] ?? "";
  if (app === "") return problem(cells.length < 3 ? "unrecognised-line" : "no-app");
  const data = kinds.find(([pattern]) => pattern.test(what))?.[1];
  if (data === undefined) return what.trim() === "" ? problem("unrecognised-line") : skip("other-operation");
  const at = readMoment(cells[state.columns.time]);
  if (at === undefined) return problem("bad-time");
  const outcome = `${cells[state.columns.outcome] ?? ""} ${what}`;
  return {
    kind: "access",
    app,
    data,
    at,
    ...(refused.test(outcome) ? { denied: true } : {}),
    ...(inBackground.test(outcome) ? { background: true } : {}),
  };
}

function columnsOf(line: string): Columns | undefined {
  for (const separator of ["\t", ",", "，", ";", "|"]) {
    const cells = cellsOf(line, separator).map((cell) => cell.trim());
    const at = (role: keyof typeof names) => cells.findIndex((cell) => names[role].test(cell));
    const [app, data, time] = [at("app"), at("data"), at("time")];
    if (app >= 0 && data >= 0 && time >= 0) return { separator, app, data, time, outcome: at("outcome") };
  }
  return undefined;
}

/** Cells of one line; a quoted cell may hold the separator and doubled quotes (RFC 4180). */
function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator, 50);
  const cells: string[] = [];
  let [cell, quoted] = ["", false];
  for (let at = 0; at < line.length && cells.length < 50; at += 1) {
    const char = line[at];
    if (char === '"' && quoted && line[at + 1] === '"') cell += line[++at];
    else if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += char;
  }
  return [...cells, cell];
}
