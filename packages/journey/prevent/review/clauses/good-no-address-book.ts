import { definePattern, denied, near } from "../clause-pattern.ts";

const book =
  "通讯录|通信录|电话[簿本]|手机簿|名片夹|好友(?:名单|列表)|(?:共同)?联[系络]人(?:信息|列表|名单|数据|资料|号码|姓名)|共同联系人|联系人";
const taking =
  "读取|访问|获取|收集|采集|上传|同步|调[取用]|查询|保存|存储|备份|提取|使用|取得|留存|比对|匹配|扫描|导入|索取|要求|权限";
export default definePattern({
  id: "good-no-address-book",
  concern: "good",
  severity: 1,
  title: { zh: "不读通讯录", en: "does not read the address book" },
  why: {
    zh: "这一条保护通讯录；如果 App 仍然要权限，可以拿它投诉。",
    en: "This protects the contacts; if the app still asks, complain with it.",
  },
  basis: [],
  find: (sentence) => denied(sentence, near(book, taking, 24)).filter(() => !/催收|告知|共享|第三方/u.test(sentence)),
  examples: ["我们不会收集、读取或上传您的通讯录。"],
  counterExamples: ["您授权我们读取通讯录。"],
});
