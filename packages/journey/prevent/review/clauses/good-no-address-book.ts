import { definePattern } from "../clause-pattern.ts";
import { denied, refused } from "../said/claims.ts";

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
  find: (said) => {
    if (said.has("askedFirst") || refused(said).length > 0) return [];
    const books = said.of("addressBook");
    return [...denied(said.pairs("taking", books, 22)), ...said.pairs("removed", books, 14)];
  },
  examples: ["我们不会收集、读取或上传您的通讯录。"],
  counterExamples: ["您授权我们读取通讯录。"],
});
