import calls from "./calls.xml?raw";
import motherSms from "./mother-sms.xml?raw";
import sms from "./sms.xml?raw";

/** A made-up backup: no person, number or company in it is real. */
export const exampleFiles = [
  { name: "示例-短信.xml", text: sms, owner: "me" },
  { name: "示例-通话.xml", text: calls, owner: "me" },
  { name: "示例-妈妈的短信.xml", text: motherSms, owner: "parent" },
] as const;
