import { necessary, sensitive } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const book =
  "通讯录|通信录|电话[簿本]|手机簿|名片夹|好友(?:名单|列表)|(?:共同)?联[系络]人(?:信息|列表|名单|数据|资料|号码|姓名)|共同联系人";
const taking =
  "读取|访问|获取|收集|采集|上传|同步|调[取用]|查询|保存|存储|备份|提取|使用|取得|留存|比对|匹配|扫描|导入";
/** Opening the permission, defining the word or one entry typed by hand takes nothing. */
const harmless =
  /是指|手动(?:填写|输入)|自行选择|(?:取得|获得|征得).{0,12}(?:同意|授权|许可)|仅在.{0,16}使用|接触不到|权限管理|设置中/u;
export default definePattern({
  id: "collects-address-book",
  concern: "address-book",
  severity: 3,
  title: { zh: "读取通讯录", en: "reads the address book" },
  why: {
    zh: "号码一旦上传，逾期后家人、同事都可能接到电话；放贷不需要通讯录。",
    en: "Once uploaded, family and colleagues can be called when you are late; lending does not need it.",
  },
  ask: {
    zh: "删去读取通讯录的授权；已经取得的予以删除并书面确认。",
    en: "Strike the authorisation; delete what was taken and confirm it in writing.",
  },
  basis: [necessary, sensitive],
  find: (sentence) =>
    harmless.test(sentence) && !/读取/u.test(sentence) ? [] : affirmed(sentence, near(book, taking)),
  examples: ["您授权我们读取手机通讯录。", "平台将采集联系人信息用于风控。"],
  counterExamples: ["我们不会读取您的通讯录。", "通讯录是指设备中存储的联系人信息。"],
});
