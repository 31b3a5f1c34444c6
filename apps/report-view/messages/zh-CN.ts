import type { Channel, LenderKind, Relation } from "@ringfence/casefile";
import type { ProblemCode, RemarkCode, SkipReason } from "@ringfence/journey/record/importer.ts";
import type { Role, RuleGroup, ShownBy, Verification } from "@ringfence/law";

/** Words of the report. zh-CN is the source; `en.ts` must have the same shape. */
export const zhCN = {
  title: "催收联系核对结果",
  product: "护录 Ringfence",
  asOf: (day: string) => `以 ${day} 为准来看`,
  period: (from: string, to: string) => `${from} 至 ${to}`,
  nothingRead: "没有读到任何通话或信息。",
  nothingReadHint: "请看下面「文件是怎样读的」，每个文件的原因都在那里。",

  help: {
    heading: "先照顾好人",
    selfHarm:
      "记录里出现了不想活下去的话。如果这是你现在的感受，请马上拨打 12356（心理援助热线），或者告诉身边一个信任的人。",
    violence: "记录里出现了人身威胁。如果危险就在眼前，请先拨打 110，再来看下面的内容。",
    call12356: "拨打 12356",
    call110: "拨打 110",
  },

  figures: {
    read: "读到的联系",
    collecting: "其中是催收",
    maybe: (count: string) => `另有 ${count} 条可能是`,
    breaches: "不符合规则",
    unclear: "还不能下结论",
  },

  standsOut: "最突出的",
  standsOutRule: (title: string, count: string, words: string) => `${title}：${count} 处，${words}。`,
  standsOutNight: (count: string) => `有 ${count} 次联系发生在晚上十点到早上八点之间。`,
  standsOutOthers: (people: string, times: string) => `除了你本人，还有 ${people} 位亲友共被联系了 ${times} 次。`,
  standsOutNone: "没有发现不符合规则的联系。没有记录下来的事，这里也看不到。",
  standsOutUnclearOnly: (count: string) => `有 ${count} 处还缺事实，现在不能下结论；补上以后再看一次。`,

  next: "接下来可以做的",
  nextKeep: "把原始备份文件、短信和通话记录留好，不要删。结论都指向它们。",
  nextSuspects: (count: string) => `看一眼 ${count} 个像催收方的号码，确认是或不是。`,
  nextGap: (question: string, count: string) => `补上这个事实：${question}（关系到 ${count} 处）`,
  nextTalk: "把不符合规则的几处按时间整理好，可以先向放款机构客服提出，并要求书面答复。",
  nextReadFiles: "有文件没有读完整，看看「文件是怎样读的」里的原因。",

  heat: {
    heading: "什么时候被联系",
    caption: "每天每个小时的催收联系次数；圆点越大，次数越多。",
    night: "有底色的是晚上十点到早上八点。",
    nightCount: (count: string) => `这段时间内共 ${count} 次。`,
    withoutTime: (count: string) => `另有 ${count} 次不知道几点，没有画出来。`,
    year: (year: string) => `${year}年`,
    day: "日期",
    sum: "共",
    more: (count: string) => `其余 ${count} 天`,
    none: "没有催收联系可画。",
    allDays: "全部",
  },

  people: {
    heading: "谁被联系了",
    debtor: "你本人",
    calls: (count: string) => `电话 ${count}`,
    messages: (count: string) => `信息 ${count}`,
    visits: (count: string) => `上门 ${count}`,
    breaches: (count: string) => `${count} 条不符合规则`,
    noBreach: "没有发现不符合规则的",
    none: "没有人因催收被联系。",
    more: (count: string) => `其余 ${count} 位`,
    network: "催收联系了谁：线越粗，次数越多；下面的列表写明每个人的次数。",
    collectors: "催收",
    times: (count: string) => `${count} 次`,
    others: (count: string) => `其他 ${count} 位`,
  },

  findings: {
    heading: "逐条规则来看",
    breach: "不符合规则的",
    unclear: "还不能下结论的",
    fact: "供参考的事实",
    onlyLawful: "看过、没有问题的",
    onlyLawfulRule: (title: string, count: string) => `${title}（${count} 条）`,
    countBreach: (count: string) => `${count} 处不符合`,
    countUnclear: (count: string) => `${count} 处待核实`,
    countFact: (count: string) => `${count} 处事实`,
    countLawful: (count: string) => `${count} 处看过没有问题`,
    unclearWords: "待核实",
    factWords: "事实，本身不是违规",
    basis: "依据",
    possibleBasis: "可能适用",
    moreBasis: (count: string) => `另外 ${count} 条`,
    missing: "还缺什么",
    refuted: "什么能推翻它",
    more: (count: string) => `其余 ${count} 处`,
    beyond: (count: string) => `还有 ${count} 处没有逐条列出；完整清单在 JSON 文件里。`,
    related: (count: string) => `相关的 ${count} 条记录`,
    unlisted: (count: string) => `另有 ${count} 条，编号见 JSON 文件。`,
    confirmed: "你已确认",
    denied: (count: string) => `你说不是这样的 ${count} 处（不计入）`,
    readRule: "看这条规则",
    none: "没有需要说明的地方。",
  },

  citation: {
    inForceSince: (from: string) => `${from} 起施行`,
    inForceBetween: (from: string, until: string) => `${from} 至 ${until} 施行`,
    verification: {
      V2: "全文经两个来源核对",
      V1: "全文经一个来源核对",
      VS: "依据公开报道等二手来源，未见全文",
    } satisfies Record<Verification, string>,
  },

  entry: {
    to: "→",
    hidden: "没有号码",
    duration: {
      seconds: (seconds: number) => `${seconds}秒`,
      minutes: (minutes: number, seconds: number) => (seconds === 0 ? `${minutes}分钟` : `${minutes}分${seconds}秒`),
    },
    lasted: (duration: string) => `通话${duration}`,
    notConnected: "未接通",
    noTime: "时间不详",
    source: (file: string, row: string) => `${file} 第 ${row} 行`,
    cut: "…",
  },

  shownBy: {
    case: "为什么算催收：你在案卷里或刚才确认过这个号码。",
    "own-words": "为什么算催收：对方自己的话说到了这笔债。",
    "same-number": "为什么算催收：同一个号码发来过催收的话。",
    "person-says": "为什么算催收：你说这次联系与债务有关。",
    nothing: "还没有东西表明这是催收。",
  } satisfies Record<ShownBy, string>,

  suspects: {
    heading: "像是催收方的号码",
    intro: "这些号码是催收方的吗？回答以后，结论会更准。",
    ownWords: "发来过催收的话",
    sameNumber: "与催收信息同号",
    times: (count: string) => `${count} 条联系`,
    example: "例如",
    more: (count: string) => `其余 ${count} 个号码`,
  },

  gaps: {
    heading: "补上这些，结论会更清楚",
    waiting: (count: string) => `关系到 ${count} 处`,
  },

  files: {
    heading: "文件是怎样读的",
    intro: "每一行都有交代：采用、略过，或者没读懂。",
    sum: (rows: string, records: string, skipped: string, problems: string) =>
      `共 ${rows} 行：采用 ${records}，略过 ${skipped}，没读懂 ${problems}`,
    complete: "读完整了",
    incomplete: "没有读到结尾：文件可能被截断，前面的都已采用",
    skipped: "略过的",
    problems: "没读懂的行",
    moreProblems: (count: string) => `另有 ${count} 行，这里没有逐一列出`,
    row: (row: string) => `第 ${row} 行`,
    rowAndLine: (row: string, line: string) => `第 ${row} 行（文件的第 ${line} 行）`,
    remarks: "说明",
    remarkTimes: (count: string) => `${count} 处`,
    times: (count: string) => `${count} 行`,
    digest: "SHA-256",
    unreadable: "没有读：认不出这种文件",
    beyondLimit: (count: string) => `内容太多：有 ${count} 条读到了但没有判断。请按时间分成几个文件，分开来看。`,
    setAside: "案卷里没有采用的",
    setAsideItem: (at: string, reason: string) => `第 ${at} 项：${reason}`,
    none: "没有交给我们任何文件。",
  },

  setAsideCodes: {
    "unreadable-event": "格式读不懂",
    "repeated-id": "编号重复",
    "unknown-entry": "指向的条目不存在",
    "unreadable-correction": "更正读不懂",
  } as Readonly<Record<string, string>>,

  skipReasons: {
    draft: "草稿，没有发出",
    "not-sent": "没有发送成功",
    "delivery-report": "送达回执",
    duplicate: "与前面重复",
    header: "表头",
    preamble: "表前的说明",
    "section-title": "分段标题",
    blank: "空行",
    totals: "合计行",
    note: "备注行",
    "no-number": "没有号码的联系人",
    "data-traffic": "上网流量",
    "other-service": "其他业务",
    "call-forwarding": "呼叫转移",
  } satisfies Record<SkipReason, string>,

  problemCodes: {
    "cut-off": "这一行被截断",
    damaged: "这一行损坏",
    "unknown-element": "不认识的内容",
    "unrecognised-row": "看不出是什么记录",
    "unknown-type": "类型不明",
    "unknown-direction": "看不出是打进还是打出",
    "no-time": "没有时间",
    "no-year": "没有年份",
    "bad-time": "时间写法读不懂",
    "ambiguous-time": "时间有两种读法",
    "time-out-of-range": "时间不在合理范围",
    "number-lost": "号码被表格软件改坏了（如 1.38E+10）",
  } satisfies Record<ProblemCode, string>,

  remarkCodes: {
    "empty-file": "文件是空的",
    "unknown-format": "认不出这种文件；可以用短信通话备份 XML、详单 CSV/XLSX 或文本",
    "ambiguous-format": "看起来像两种格式，没有读",
    "compressed-archive": "这是压缩包，请先解压再选里面的文件",
    "unreadable-file": "读不了这个文件",
    "file-changed": "读的过程中文件变了",
    "unreadable-workbook": "打不开这个表格，文件可能损坏",
    "encrypted-workbook": "表格设了密码，请去掉密码另存一份",
    "too-large-workbook": "表格太大，请另存为 CSV",
    "unreadable-database": "这个数据库读不了：可能来自加密的备份，或已损坏",
    "too-large-database": "这个数据库太大，这里读不下",
    "other-database": "这是别的数据库，里面没有短信或通话记录。请选备份里的 sms.db 或 CallHistory.storedata",
    "newer-rows-elsewhere": "最新的几条可能还在旁边的 -wal 文件里，没有读到",
    truncated: "文件不完整",
    cancelled: "你停止了读取",
    "count-differs": "文件自己写的条数与实际不一致",
    "replaced-characters": "有读不出的字符，已用 � 代替",
    "damaged-markup": "有损坏的标记，已跳过",
    "text-cut": "有一段文字过长，只取了前面",
    "attachments-left-out": "图片等附件没有读",
    "bad-duration": "通话时长读不懂",
    "unknown-columns": "有不认识的列，没有用到",
    "no-columns": "找不到号码列和时间列",
    "no-direction": "没有主叫、被叫一列，看不出是谁打来的",
    "duplicates-unchecked": "记录太多，没有检查重复",
  } satisfies Record<RemarkCode, string>,

  importers: {
    "android-sms-backup-xml": "安卓短信备份",
    "android-call-backup-xml": "安卓通话备份",
    "call-table": "通话详单",
    "pasted-text": "粘贴的文字",
    "iphone-database": "iPhone 数据库",
    "chat-transcript": "聊天记录（文本）",
    "chat-table": "聊天记录（表格）",
    "chat-page": "聊天记录（网页）",
    mail: "电子邮件",
    vcards: "通讯录",
    calendar: "日历",
  } as Readonly<Record<string, string>>,

  channels: {
    call: "电话",
    sms: "短信",
    mms: "彩信",
    chat: "聊天",
    email: "邮件",
    letter: "信函",
    visit: "上门",
    "public-post": "公开发布",
  } satisfies Record<Channel, string>,

  roles: {
    debtor: "你",
    "owes-too": "担保人或共同借款人",
    "contact-person": "联系人",
    unknown: "不清楚是谁",
  } satisfies Record<Role, string>,

  relations: {
    parent: "父母",
    spouse: "配偶",
    child: "子女",
    sibling: "兄弟姐妹",
    relative: "亲戚",
    friend: "朋友",
    colleague: "同事",
    employer: "单位、领导",
    neighbour: "邻居",
    school: "学校",
    "village-committee": "村委、居委",
    other: "其他人",
  } satisfies Record<Relation, string>,

  lenderKinds: {
    bank: "银行（含信用卡）",
    "consumer-finance": "消费金融公司",
    microloan: "小额贷款公司",
    "other-licensed": "其他持牌机构",
    "unlicensed-firm": "没有牌照的公司或 App",
    "private-person": "个人",
    unknown: "不清楚",
  } satisfies Record<LenderKind, string>,

  groups: {
    contact: "联系的时间、次数与对象",
    identity: "身份与文书",
    dignity: "尊严与安全",
    privacy: "隐私",
    money: "钱",
    process: "程序",
  } satisfies Record<RuleGroup, string>,

  ruleBook: (version: string, hash: string) => `规则书 ${version} · ${hash}`,
  disclaimer: "以上是按规则书对记录的核对，帮你看清楚，不是裁判。债务本身仍在，依法协商、按约还款仍是你的义务。",
  masked: "号码已打码。",
  unmasked: "号码未打码：给别人看之前请留意。",
  listSeparator: "，",
};

type Widened<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Messages = Widened<typeof zhCN>;
