/** Words of `platform`. */
export const platformZhCN = {
  progress: (phase: "dividing" | "auditing" | "writing", done: number, of: number) =>
    ({ dividing: `按客户分组 ${done}/${of}`, auditing: `逐组核对 ${done}/${of}`, writing: "写出结果" })[phase],
  totals: (rows: number, audited: number, findings: number) =>
    `共 ${rows} 行，核对 ${audited} 行，发现 ${findings} 处。`,
  setAside: (why: string, count: number) => `未核对 ${count} 行：${why}`,
  problems: {
    "no-debtor": "没有客户编号",
    "no-target": "没有联系号码",
    "no-start": "没有时间",
    "unreadable-start": "时间看不懂",
    "not-made": "只有计划，没有实际联系",
    "unreadable-agreement": "约定的时段或次数看不懂",
    "unreadable-line": "这一行不是表格",
  } as Readonly<Record<string, string>>,
  unknownCode: (column: string) => `${column} 里有对照表没有的值`,
  written: (folder: string) =>
    `结果在 ${folder}：report.html、report.pdf、findings.csv、findings.parquet（十万处以内另有 findings.xlsx）、problems.csv、sample.csv、audit.json`,
  badThreads: "--threads 应是不小于 1 的整数",
  badMap: (path: string, why: string) => `${path} 不能用：${why}`,
  noColumn: (what: string) => `文件里没有对照表写的列：${what}`,
  noTable: (what: string) => `读不了这样的文件：${what}（可读 Parquet、CSV、NDJSON）`,
  noAudit: (path: string) => `${path} 不是 ringfence platform audit 写出的 audit.json`,
  noAgency: (name: string, all: string) => `核对结果里没有“${name}”。有：${all}`,
  noComplaints: (path: string, columns: string) => `${path} 里找不到这些列：${columns}`,
  unreadableComplaints: (count: number) => `投诉登记里有 ${count} 行日期看不懂，没有计入。`,
  reviewed: (lines: number, flagged: number) =>
    flagged === 0 ? `看了 ${lines} 句，没有发现不该说的。` : `看了 ${lines} 句，${flagged} 句不该这样说。`,
  openCall: "是否适用要看机构类型和产品",
  sayInstead: (text: string) => `可以这样：${text}`,
  noDatabase: "这台机器上没有装好核对用的数据库组件（@duckdb/node-api）。请重新运行 npm install。",
  lacking: (columns: string) => `还缺：${columns}。请在 columns 里写上列名，或在 constants 里写一个值。`,
  open: (column: string, values: string) => `${column} 里这些值还不知道是什么：${values}。请写进 codes。`,
  noKey: "需要密钥：用 --key-file，或设环境变量 GATE_AGENCY_KEY。",
  noGate: (url: string, why: string) => `闸门 ${url} 没有回答：${why}`,
  badList: (code: "bad-map" | "no-column", what: string) =>
    code === "no-column" ? `名单里没有这一列：${what}。列名不同时用 --map 对照。` : `对照表不能用：${what}`,
  screenColumns: ["标注", "最早可以", "原因", "还缺"],
  marks: {
    now: "现在可以",
    "not-before": "届时可以",
    never: "不可以",
    unclear: "不能下结论",
    unreadable: "这一行读不懂",
  },
  betweenRules: "；",
  titleIn: ({ zh }: { readonly zh: string; readonly en: string }) => zh,
  screened: (totals: Readonly<Record<string, number>>, out: string) =>
    `现在可以 ${totals.now ?? 0}，届时可以 ${totals["not-before"] ?? 0}，不可以 ${totals.never ?? 0}，不能下结论 ${totals.unclear ?? 0}，读不懂 ${totals.unreadable ?? 0}。写在 ${out}。放行不证明合法。`,
};
