import { definePattern } from "../clause-pattern.ts";
import { apart, isCondition } from "../said/claims.ts";

export default definePattern({
  id: "good-no-address-book",
  concern: "good",
  severity: 1,
  because: { zh: "可以拿来核对权限。", en: "Hold the permissions against it." },
  title: { zh: "不读通讯录", en: "does not read the address book" },
  why: {
    zh: "这一条保护通讯录；如果 App 仍然要权限，可以拿它投诉。",
    en: "This protects the contacts; if the app still asks, complain with it.",
  },
  basis: [],
  find: (said) => {
    if (said.asks || said.has("askedFirst")) return [];
    const books = apart(said, "addressBook", "notAddressBook");
    const named = apart(said, "peopleOfPhone", "notAddressBook");
    const promised = [...said.pairs("taking", books, 22), ...said.pairs("taking", named, 12)].filter(
      (pair) => pair.act.denied && !isCondition(said, pair) && !said.has("refusable"),
    );
    return [...promised, ...said.pairs("removed", named, 14)];
  },
  examples: ["我们不会收集、读取或上传您的通讯录。"],
  counterExamples: ["您授权我们读取通讯录。"],
});
