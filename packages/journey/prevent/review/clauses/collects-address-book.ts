import { necessary, necessaryForApps, sensitive } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmedOrTakenBack, apart, isCondition } from "../said/claims.ts";

export default definePattern({
  id: "collects-address-book",
  concern: "address-book",
  consent: true,
  severity: 3,
  because: {
    zh: "号码一旦拿走收不回来，亲友因此被打扰。",
    en: "Numbers once taken cannot be taken back, and your people pay for it.",
  },
  title: { zh: "读取通讯录", en: "reads the address book" },
  why: {
    zh: "号码一旦上传，逾期后家人、同事都可能接到电话；放贷不需要通讯录。",
    en: "Once uploaded, family and colleagues can be called when you are late; lending does not need it.",
  },
  ask: {
    zh: "删去读取通讯录的授权；已经取得的予以删除并书面确认。",
    en: "Strike the authorisation; delete what was taken and confirm it in writing.",
  },
  basis: [necessary, sensitive, necessaryForApps],
  find: (said) => {
    if (said.asks || said.has("definition") || said.has("onDevice", "untrue")) return [];
    const books = apart(said, "addressBook", "notAddressBook");
    if (said.pairs("removed", books, 14).length > 0) return [];
    const near = said.pairs("reading", books, 8);
    const far = said.pairs("stronglyReading", books, 26);
    return affirmedOrTakenBack(said, [...near, ...far]).filter((pair) => !isCondition(said, pair));
  },
  examples: ["您授权我们读取手机通讯录。", "平台将采集联系人信息用于风控。"],
  counterExamples: ["我们不会读取您的通讯录。", "通讯录是指设备中存储的联系人信息。"],
});
