import {
  type CodedColumn,
  type ColumnMap,
  type ColumnName,
  codedColumns,
  columnNames,
  neededColumns,
} from "./column-map.ts";
import { fields } from "./packed.ts";

/** What lenders' systems call their columns. The first name that a table has wins. */
const columnWords: Readonly<Record<ColumnName, readonly string[]>> = {
  debtor: [
    "客户编号",
    "客户号",
    "债务人编号",
    "债务人",
    "案件编号",
    "合同编号",
    "借据号",
    "debtor",
    "customer_id",
    "account",
  ],
  target: ["被叫号码", "被叫", "联系号码", "拨打号码", "接收号码", "电话号码", "target", "callee", "phone"],
  targetKind: ["联系人类型", "对象类型", "与债务人关系", "关系", "联系对象", "target_kind", "kind", "relation"],
  channel: ["联系方式", "渠道", "催收方式", "作业方式", "channel"],
  direction: ["呼叫方向", "方向", "呼叫类型", "direction"],
  callKind: ["语音类型", "外呼类型", "通话类型", "call_kind", "call_type"],
  start: ["开始时间", "呼叫时间", "拨打时间", "联系时间", "发送时间", "作业时间", "start", "start_time", "called_at"],
  planned: ["计划时间", "预约时间", "planned", "planned_time"],
  duration: ["通话时长", "时长", "时长（秒）", "时长(秒)", "duration", "seconds"],
  connected: ["是否接通", "接通", "接通状态", "connected", "answered"],
  effective: ["是否有效", "有效通话", "是否有效通话", "effective"],
  refused: ["是否拒绝", "拒绝联系", "要求停止联系", "refused"],
  complained: ["是否投诉", "投诉", "complained", "complaint"],
  askedIdentity: ["要求出示身份", "要求核实身份", "asked_identity"],
  askedTerms: ["要求协商", "申请分期", "asked_terms"],
  offeredToPay: ["愿意代还", "代还意愿", "offered_to_pay"],
  lenderKind: ["机构类型", "放款机构类型", "lender_kind"],
  product: ["产品", "产品类型", "业务品种", "product"],
  agency: ["催收机构", "受托机构", "委外机构", "委外公司", "agency"],
  collector: ["催收员", "坐席", "工号", "坐席工号", "作业人员", "collector", "agent"],
  caller: ["主叫号码", "主叫", "外显号码", "显示号码", "caller", "caller_id"],
  agreedFrom: ["约定开始", "约定时段起", "agreed_from"],
  agreedTo: ["约定结束", "约定时段止", "agreed_to"],
  agreedPerDay: ["约定次数", "约定每日次数", "agreed_per_day"],
  words: ["内容", "短信内容", "通话文本", "转写文本", "录音文本", "words", "transcript", "text", "content"],
  recording: ["录音编号", "录音", "录音文件", "recording", "recording_id"],
};

const yes = ["是", "Y", "y", "1", "true", "有", "已"];
const no = ["否", "N", "n", "0", "false", "无", "未"];
const yesNo: Readonly<Record<string, readonly string[]>> = { yes, no };

/** What they write in them, by our code. */
const codeWords: Readonly<Record<CodedColumn, Readonly<Record<string, readonly string[]>>>> = {
  targetKind: {
    debtor: ["本人", "债务人", "借款人", "持卡人", "客户本人"],
    guarantor: ["担保人", "保证人", "共同借款人", "共债人"],
    "emergency-contact": ["紧急联系人", "联系人", "预留联系人", "emergency"],
    spouse: ["配偶", "妻子", "丈夫", "爱人"],
    workplace: ["单位", "单位电话", "公司", "工作单位"],
    "other-person": ["第三人", "其他", "亲属", "父母", "父亲", "母亲", "子女", "兄弟姐妹", "朋友", "同事", "other"],
    unknown: ["未知", "不详"],
  },
  channel: {
    call: ["电话", "语音", "外呼", "电催", "呼叫"],
    sms: ["短信"],
    mms: ["彩信"],
    chat: ["微信", "QQ", "即时通讯", "在线客服", "App推送"],
    email: ["邮件", "电子邮件"],
    letter: ["信函", "律师函", "邮寄"],
    visit: ["上门", "外访"],
    "public-post": ["公告", "公示"],
  },
  direction: {
    outbound: ["呼出", "外呼", "去电", "主动", "outgoing", "out"],
    inbound: ["呼入", "来电", "被动", "incoming", "in"],
  },
  callKind: {
    notice: ["告知", "告知式", "语音通知", "录音", "播报", "IVR", "robot"],
    interactive: ["交互", "交互式", "人工", "人机交互", "机器人对话", "human", "agent"],
  },
  connected: {
    yes: [...yes, "接通", "已接通", "connected"],
    no: [...no, "未接通", "未接", "无人接听", "关机", "停机", "空号", "忙音"],
  },
  effective: { yes: [...yes, "有效"], no: [...no, "无效"] },
  refused: yesNo,
  complained: yesNo,
  askedIdentity: yesNo,
  askedTerms: yesNo,
  offeredToPay: yesNo,
  lenderKind: {
    bank: ["银行"],
    "consumer-finance": ["消费金融", "消费金融公司"],
    microloan: ["小额贷款", "小贷", "小额贷款公司"],
    "other-licensed": ["其他持牌机构"],
  },
  product: {
    "credit-card": ["信用卡"],
    "consumer-loan": ["消费贷", "消费贷款", "个人消费贷款"],
    "online-loan": ["网贷", "网络小贷", "互联网贷款", "现金贷"],
    "business-loan": ["经营贷"],
  },
};

export interface GuessedMap {
  readonly map: ColumnMap;
  /** Columns that are needed and were not found: the person names one, or gives a constant. */
  readonly lacking: readonly ColumnName[];
  /** Values of coded columns that nobody knows yet, by column. */
  readonly open: Readonly<Record<string, readonly string[]>>;
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Which of the table's columns hold what. Its codes are taken only where their meaning is plain; the rest is left open. */
export function guessMap(headers: readonly string[], valuesOf: (header: string) => readonly string[]): GuessedMap {
  const columns: Partial<Record<ColumnName, string>> = {};
  const taken = new Set<string>();
  for (const name of columnNames) {
    for (const word of columnWords[name]) {
      const header = headers.find((one) => same(one, word) && !taken.has(one));
      if (header === undefined) continue;
      columns[name] = header;
      taken.add(header);
      break;
    }
  }
  const codes: Partial<Record<CodedColumn, Record<string, string>>> = {};
  const open: Record<string, readonly string[]> = {};
  for (const name of codedColumns) {
    const header = columns[name];
    if (header === undefined) continue;
    const known: Record<string, string> = {};
    const strange: string[] = [];
    for (const value of valuesOf(header)) {
      const code = codeFor(name, value);
      if (code === undefined) strange.push(value);
      else known[value] = code;
    }
    codes[name] = known;
    if (strange.length > 0) open[name] = strange;
  }
  return {
    map: { ringfence: "columns", v: 1, columns, codes, constants: {}, memberOf: [] },
    lacking: neededColumns.filter((name) => columns[name] === undefined),
    open,
  };
}

function codeFor(name: CodedColumn, value: string): string | undefined {
  const ours: readonly string[] = fields[name].codes;
  if (ours.includes(value) && value !== "") return value;
  return Object.entries(codeWords[name]).find(([, words]) => words.some((word) => same(word, value)))?.[0];
}
