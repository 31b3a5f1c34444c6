import { ruleBook } from "@ringfence/law/rule-book.gen.ts";
import { z } from "zod";
import { defineRoute, done } from "../route.ts";

export default defineRoute({
  method: "get",
  path: "/health",
  name: "readHealth",
  summary: { zh: "服务是否在运行", en: "Is the service up?" },
  access: "anyone",
  answer: z.strictObject({ up: z.literal(true), ruleBook: z.string() }),
  handle: () => done({ up: true, ruleBook: ruleBook.hash }),
});
