import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "short-message-rules",
  title: { zh: "通信短信息服务管理规定", en: "Rules on Short Message Services" },
  short: { zh: "通信短信息服务管理规定", en: "Short Message Rules" },
  rank: "ministerial-rule",
  issuer: { zh: "工业和信息化部", en: "Ministry of Industry and Information Technology" },
  versions: [
    {
      id: "2015",
      number: "工业和信息化部令第31号",
      from: civilDate("2015-06-30"),
      doubtUntil: civilDate("2016-05-31"),
      verification: "VS",
      points: {
        "no-commercial-without-consent": {
          zh: "未经接收者同意不得发送商业性短信息。",
          en: "No commercial messages without the receiver's consent.",
        },
        "real-sender": { zh: "短信息应当带有真实的发送号码。", en: "Messages must carry the real sending number." },
        "no-banned-content": {
          zh: "短信息不得含有电信条例禁止的内容，包括侮辱、诽谤他人。",
          en: "Messages must not contain what the Telecommunications Regulation bans, insult and defamation included.",
        },
        unsubscribe: {
          zh: "商业性短信息应当提供便捷的退订方式。",
          en: "Commercial messages must offer an easy way to unsubscribe.",
        },
        "complaints-12321": {
          zh: "可以向12321网络不良与垃圾信息举报受理中心举报。",
          en: "Reports may go to the 12321 reporting centre.",
        },
      },
      remark: {
        zh: "施行日期未能核对，按2015年6月30日处理；催收短信不属于狭义的商业性短信息。",
        en: "The in-force day was not verified and 2015-06-30 is used; collection messages are not commercial ones in the narrow sense.",
      },
    },
  ],
});
