import type { HeaderNames, Role } from "./roles.ts";

const list = (names: string) => names.split(" ");

/** Names in use anywhere: phones' exports, programs, tables people keep themselves. Order within a list means nothing. */
export const commonNames: HeaderNames = {
  time: [
    ...list(
      "时间 起始时间 开始时间 通话时间 呼叫时间 通信时间 通话开始时间 通话起始时间 通话日期起始时间 日期时间 时间日期 时刻",
    ),
    ...list("拨打时间 来电时间 发送时间 接收时间 收发时间 短信时间 计费时间 发生时间 联系时间 接听时间"),
    ...list("time datetime starttime calltime timestamp dateandtime date/time calldatetime startdatetime start"),
  ],
  date: list("日期 通话日期 通信日期 呼叫日期 起始日期 开始日期 发生日期 date calldate startdate day"),
  number: [
    ...list(
      "对方号码 对端号码 对方电话 对方手机号 对方手机 对方手机号码 对方电话号码 通话号码 联系号码 联系电话 对方 对方号",
    ),
    ...list("电话号码 手机号码 手机号 号码 电话 来电号码 呼叫号码 交往号码 通信号码 来电"),
    ...list("number phonenumber phone phoneno othernumber othernum contactnumber peer peernumber address"),
  ],
  caller: list("主叫号码 主叫电话 主叫方 主叫 发送号码 发送方 caller callernumber callingnumber from"),
  callee: list("被叫号码 被叫电话 被叫方 被叫 接收号码 接收方 callee callednumber calleenumber to"),
  own: list("本机号码 本方号码 用户号码 业务号码 我方号码 计费号码 服务号码 本机 ownnumber msisdn subscriber"),
  direction: [
    ...list("呼叫类型 通信方式 通话方式 主被叫 主叫被叫 主叫/被叫 通话类型 呼叫方式 呼叫方向 方向 呼入呼出 主被叫类型"),
    ...list("收发 收发类型 收发方式 收/发 传送方式 类型 通话状态 状态 接通状态 来电/去电"),
    ...list("direction type calltype callstatus inout status"),
  ],
  kind: list("业务类型 信息类型 通信类型 服务类型 详单类型 类别 业务 业务名称 service servicetype kind"),
  duration: [
    ...list("通信时长 通话时长 时长 呼叫时长 计费时长 通话秒数 秒数 通话分钟数 持续时间 通话时间长度"),
    ...list("duration callduration durationseconds talktime length seconds"),
  ],
  text: list("短信内容 内容 信息内容 消息内容 正文 文本 body message content text sms"),
  name: list("姓名 联系人 对方姓名 名称 联系人姓名 备注名 昵称 name contact contactname displayname"),
  other: [
    ...list("序号 序列号 编号 通信地点 通话地点 通话地 通话位置 归属地 对方归属地 号码归属地 城市 地点 备注 合计 小计"),
    ...list("费用 费用小计 通信费 实收通信费 通话费 套餐优惠 优惠 长途费 漫游费 本地费或漫游费 减免 总费用"),
    ...list("基站 小区 imei imsi 漫游类型 长途类型 网络类型 结束时间 终止时间 挂断时间 endtime end id no"),
    ...list("location cost fee price charge 国家 country sim 卡槽"),
  ],
};

/** For a name that no list has: what it contains, tried in this order. */
export const nameParts: readonly (readonly [RegExp, Role])[] = [
  [/结束|终止|挂断|费|地点|位置|归属|套餐|优惠|序号|基站|^end/, "other"],
  [/时长|秒数|duration/, "duration"],
  [/本机|本方|用户号|我方/, "own"],
  [/主叫.*(号|电话)/, "caller"],
  [/被叫.*(号|电话)/, "callee"],
  [/主被叫|呼叫类型|收发|方向|direction/, "direction"],
  [/号码|电话|手机号|phone|number/, "number"],
  [/时间|time/, "time"],
  [/日期|date/, "date"],
  [/内容|正文/, "text"],
  [/姓名|联系人/, "name"],
];
