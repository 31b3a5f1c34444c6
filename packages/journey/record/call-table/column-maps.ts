import type { ColumnMap, HeaderNames, Role } from "./roles.ts";

/** Names as the carriers' web pages and downloads give them, seen in public programs that read them. */
export const columnMaps: readonly ColumnMap[] = [
  {
    id: "china-mobile",
    words: ["中国移动", "10086", "移动通信集团"],
    names: {
      time: ["起始时间"],
      number: ["对方号码"],
      direction: ["通信方式"],
      duration: ["通信时长"],
      kind: ["信息类型", "业务类型"],
      other: ["通信地点", "通信类型", "套餐优惠", "实收通信费", "通信费", "业务名称", "费用"],
    },
  },
  {
    id: "china-unicom",
    words: ["中国联通", "10010", "联合网络通信"],
    names: {
      time: ["通话日期起始时间", "起始时间", "通话起始时间", "发送时间"],
      date: ["通话日期", "日期"],
      number: ["对方号码"],
      direction: ["呼叫类型", "收发类型", "传送方式"],
      duration: ["通话时长"],
      kind: ["业务类型"],
      other: [
        "序列号",
        "序号",
        "通话地",
        "通话地点",
        "通话类型",
        "对方归属地",
        "本地费或漫游费",
        "长途费",
        "减免",
        "费用小计",
        "备注",
        "费用",
      ],
    },
  },
  {
    id: "china-telecom",
    words: ["中国电信", "10000", "电信股份"],
    names: {
      time: ["通话开始时间", "开始时间", "呼叫时间", "通话时间", "发送时间"],
      date: ["通话日期", "呼叫日期"],
      number: ["对方号码", "对端号码"],
      caller: ["主叫号码"],
      callee: ["被叫号码"],
      direction: ["呼叫类型", "主被叫", "主叫被叫", "收发类型"],
      duration: ["通话时长", "时长"],
      kind: ["业务类型"],
      other: ["序号", "通话地点", "通话位置", "通话类型", "漫游类型", "对方归属地", "基本通话费", "长途通话费", "费用", "总费用", "合计"],
    },
  },
];

/** Names in use anywhere: phones' exports, programs, tables people keep themselves. The first of a list is no better than the last. */
export const commonNames: HeaderNames = {
  time: [
    ...["时间", "起始时间", "开始时间", "通话时间", "呼叫时间", "通信时间", "通话开始时间", "通话起始时间", "日期时间", "时间日期"],
    ...["拨打时间", "来电时间", "发送时间", "接收时间", "收发时间", "短信时间", "计费时间", "发生时间", "联系时间", "接听时间", "时刻"],
    ...["time", "datetime", "starttime", "calltime", "timestamp", "dateandtime", "date/time", "calldatetime", "startdatetime", "start"],
  ],
  date: ["日期", "通话日期", "通信日期", "呼叫日期", "起始日期", "开始日期", "发生日期", "date", "calldate", "startdate", "day"],
  number: [
    ...["对方号码", "对端号码", "对方电话", "对方手机号", "对方手机", "对方手机号码", "对方电话号码", "通话号码", "联系号码", "联系电话"],
    ...["电话号码", "手机号码", "手机号", "号码", "电话", "来电号码", "呼叫号码", "交往号码", "通信号码", "对方", "对方号", "来电"],
    ...["number", "phonenumber", "phone", "phoneno", "othernumber", "othernum", "contactnumber", "peer", "peernumber", "address"],
  ],
  caller: ["主叫号码", "主叫电话", "主叫方", "主叫", "呼出号码", "发送号码", "发送方", "caller", "callernumber", "callingnumber", "from"],
  callee: ["被叫号码", "被叫电话", "被叫方", "被叫", "呼入号码", "接收号码", "接收方", "callee", "callednumber", "calleenumber", "to"],
  own: ["本机号码", "本方号码", "用户号码", "业务号码", "我方号码", "计费号码", "服务号码", "本机", "ownnumber", "msisdn", "subscriber"],
  direction: [
    ...["呼叫类型", "通信方式", "通话方式", "主被叫", "主叫被叫", "主叫/被叫", "通话类型", "呼叫方式", "呼叫方向", "方向", "呼入呼出"],
    ...["收发", "收发类型", "收发方式", "收/发", "传送方式", "类型", "通话状态", "状态", "接通状态", "主被叫类型", "来电/去电"],
    ...["direction", "type", "calltype", "callstatus", "inout", "status"],
  ],
  kind: ["业务类型", "信息类型", "通信类型", "服务类型", "详单类型", "类别", "业务", "业务名称", "service", "servicetype", "kind"],
  duration: [
    ...["通信时长", "通话时长", "时长", "呼叫时长", "计费时长", "通话秒数", "秒数", "通话分钟数", "持续时间", "通话时间长度"],
    ...["duration", "callduration", "durationseconds", "talktime", "length", "seconds"],
  ],
  text: ["短信内容", "内容", "信息内容", "消息内容", "正文", "文本", "body", "message", "content", "text", "sms"],
  name: ["姓名", "联系人", "对方姓名", "名称", "联系人姓名", "备注名", "昵称", "name", "contact", "contactname", "displayname"],
  other: [
    ...["序号", "序列号", "编号", "通信地点", "通话地点", "通话地", "通话位置", "归属地", "对方归属地", "号码归属地", "城市", "地点"],
    ...["费用", "费用小计", "通信费", "实收通信费", "通话费", "套餐优惠", "优惠", "长途费", "漫游费", "本地费或漫游费", "减免", "备注"],
    ...["基站", "小区", "imei", "imsi", "漫游类型", "长途类型", "网络类型", "结束时间", "终止时间", "挂断时间", "endtime", "end", "id"],
    ...["no", "location", "cost", "fee", "price", "charge", "国家", "country", "sim", "卡槽", "合计", "总费用", "小计"],
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
