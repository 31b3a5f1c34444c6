import type { BillNames, BillRole } from "./bill-map.ts";

const list = (names: string) => names.split(" ");

/** Names in use in bills and statements of any kind, as {@link headerName} writes them. */
const commonBillNames: BillNames = {
  time: [
    ...list("交易时间 支付时间 付款时间 交易创建时间 创建时间 消费时间 入账时间 记账时间 交易日期时间 日期时间 时间"),
    ...list("transactiontime datetime time"),
  ],
  date: [
    ...list("交易日期 交易日 消费日期 日期 发生日期 记账日期 记账日 入账日期 入账日 银行记账日"),
    ...list("transactiondate transdate date bookingdate postingdate postdate valuedate"),
  ],
  amount: [
    ...list("金额 交易金额 人民币金额 发生额 发生金额 入账金额 结算金额 记账金额 支付金额 实付金额 付款金额 订单金额"),
    ...list("amount transactionamount"),
  ],
  income: [
    ...list("记账金额收入 收入金额 收入 存入 存入金额 贷方发生额 贷方金额 贷方 转入金额 入金 交易金额收入"),
    ...list("deposit deposits credit creditamount paidin moneyin"),
  ],
  expense: [
    ...list("记账金额支出 支出金额 支出 支取 支取金额 取出金额 借方发生额 借方金额 借方 转出金额 交易金额支出"),
    ...list("withdrawal withdrawals debit debitamount paidout moneyout"),
  ],
  flow: list("收/支 收支 收支类型 收/付标志 收付标志 借贷 借贷标志 借贷方向 借贷状态 资金流向 方向 收付 direction"),
  counterparty: [
    ...list("交易对方 对方户名 对方账户名称 对方账户名 对方名称 对方姓名 商户名称 商家名称 收款方 收/付款方 对手信息"),
    ...list("对手姓名 对手户名 交易对手 对方 商户 payee merchant counterparty"),
  ],
  what: [
    ...list(
      "商品 商品说明 商品名称 交易说明 交易描述 摘要 交易摘要 业务摘要 交易附言 附言 用途 交易用途 备注 交易备注",
    ),
    ...list("客户摘要 交易详情 交易场所 交易地点 交易地点/附言 说明 名称 description memo narration remark note"),
  ],
  kind: list("交易类型 交易分类 类型 业务类型 交易名称 交易种类 分类 类别 category type"),
  account: list(
    "支付方式 收/付款方式 付款方式 支付账户 付款账户 支出账户 卡号末四位 卡末四位 卡号后四位 借记卡号 method",
  ),
  status: list("当前状态 交易状态 状态 订单状态 status"),
  order: [
    ...list("交易单号 交易订单号 交易号 订单号 流水号 交易流水号 商户单号 商家订单号 日志号 transactionid reference"),
  ],
  currency: list("记账币种 币种 币别 货币 交易币种 入账币种 结算币种 currency"),
  refunded: list("成功退款 退款金额 已退款"),
  other: [
    ...list("余额 账户余额 联机余额 本次余额 交易后余额 账号 对方账号 对方账户 对方账户账号 对方卡号/账号 对方开户行"),
    ...list("对方银行 对手账号 序号 钞/汇 钞汇 交易渠道 渠道 网点名称 交易行 受理机构 最近修改时间 交易来源地 服务费"),
    ...list("资金状态 交易国家或地区简称 凭证号 交易地金额 交易币种/金额 balance accountnumber"),
  ],
};

/** For a name that no list has: what it contains, tried in this order. */
const nameParts: readonly (readonly [RegExp, BillRole])[] = [
  [/余额|账号|开户|渠道|网点|手续费|服务费|序号|balance/, "other"],
  [/退款.*(金额|元)/, "refunded"],
  [/(收入|存入|贷方).*(金额|发生额)|(金额|发生额).*(收入|存入|贷方)/, "income"],
  [/(支出|支取|取出|借方).*(金额|发生额)|(金额|发生额).*(支出|支取|取出|借方)/, "expense"],
  [/币种|币别|currency/, "currency"],
  [/金额|amount/, "amount"],
  [/状态|status/, "status"],
  [/时间|time/, "time"],
  [/日期|date/, "date"],
  [/单号|流水号/, "order"],
  [/户名|对方|商户|商家/, "counterparty"],
  [/摘要|说明|附言|备注|用途|商品/, "what"],
];

/** A column's name without spaces, marks, units and a translation beside it: 金额（元） and 交易日期/Trans Date are 金额 and 交易日期. */
export function headerName(raw: string): string {
  const text = raw
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_*:'"=.]/g, "");
  const plain = text.replace(/\((?:元|人民币|人民币元|rmb|cny)\)|\/元(?=$|\()/g, "").replace(/[()[\]【】]/g, "");
  const chinese = /[\u4e00-\u9fff]/.test(plain) ? plain.replace(/[a-z]+/g, "").replace(/^\/+|\/+$/g, "") : plain;
  return chinese === "" ? plain : chinese;
}

/** What a column of that name says, and how far back in its list the name stands. */
export function roleOfName(name: string, own: BillNames): { readonly role: BillRole; readonly at: number } | undefined {
  if (name === "") return undefined;
  for (const names of [own, commonBillNames])
    for (const [role, known] of Object.entries(names) as [BillRole, readonly string[]][]) {
      const at = known.indexOf(name);
      if (at !== -1) return { role, at: names === own ? at - known.length : at };
    }
  const part = nameParts.find(([pattern]) => pattern.test(name));
  return part === undefined ? undefined : { role: part[1], at: 1000 };
}
