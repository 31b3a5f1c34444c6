import { type CaseFile, reduceCase } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import { sampleEvent, samplePeople } from "../writing/sample-people.ts";
import type { ComplaintInput } from "./complaint.ts";
import { mattersOf } from "./matter.ts";
import { routeOf } from "./route.ts";

/** Cases that the tests of this step share. */

export const day = (text: string) => text as CivilDate;
export const event = sampleEvent;
export const today = day("2026-03-10");

export const people = (lenderKind: string, lender?: string) => [
  ...samplePeople({ lenderKind, ...(lender === undefined ? {} : { lender }) }),
  event("loan-added", {
    id: "loan",
    lender: "lender",
    name: "青禾易借",
    product: "online-loan",
    lastDueOn: "2026-06-01",
  }),
];
export const contact = (id: string, start: string, to: string, text?: string) =>
  event("communication-recorded", {
    id,
    channel: text === undefined ? "call" : "sms",
    direction: "in",
    start,
    ...(text === undefined ? { connected: true, durationSeconds: 60 } : { text }),
    from: { party: "agency", number: "02888880001" },
    to: [{ party: to }],
    owner: to,
  });
export const filed = (body: object) =>
  event("complaint-filed", { id: "f1", against: "lender", at: "2026-03-11 10:00", how: "app", about: ["c1"], ...body });

export const nightCall = contact("c1", "2026-03-05 23:10", "mother");
export const payForHim = contact(
  "c2",
  "2026-03-06 09:12",
  "mother",
  "陈安欠我们8000元一直不还，你是他家里人，你替他还上，今天就打过来",
);
export const threat = contact("c3", "2026-03-07 21:00", "me", "再不还钱就打断你的腿，弄死你全家，等着");

export const fees = event("loan-added", {
  id: "loan2",
  lender: "lender",
  name: "乙",
  product: "online-loan",
  principal: 1_000_000,
  received: [{ on: "2026-01-05", fen: 800_000 }],
  fees: [{ name: "服务费", fen: 200_000, deductedUpfront: true, disclosed: false }],
  formedOn: "2026-01-05",
  costTable: "not-shown",
});

/** Three cases that differ: a mother called at night; a threat from a firm without licence; a microloan's words to the mother. */
export const cases = {
  night: reduceCase([...people("consumer-finance"), nightCall, payForHim]),
  threat: reduceCase([...people("unlicensed-firm", "速借"), threat]),
  microloan: reduceCase([...people("microloan", "远山小额贷款有限公司"), nightCall, payForHim]),
} satisfies Record<string, CaseFile>;

export const onlyMatter = (file: CaseFile, on = today) => {
  const [matter] = mattersOf(file, on).matters;
  if (matter === undefined) throw new Error("no matter");
  return matter;
};
export const account =
  "三月五日晚上十一点多，他们给我母亲打电话，第二天又发短信要她替我还钱。母亲有高血压，当晚一夜没睡，现在不敢接电话。";
export const input = (
  file: CaseFile,
  door: string,
  on = today,
  answers: Record<string, string> = { account },
): ComplaintInput => ({
  file,
  matter: onlyMatter(file, on),
  today: on,
  door,
  answers,
  numberOf: (entry) => ({ c1: 1, c2: 2 })[entry],
});
export const openDoors = (file: CaseFile, on = today) =>
  routeOf(file, onlyMatter(file, on), on).open.map(({ door }) => door.id);
export const whyClosed = (file: CaseFile, door: string, on = today) =>
  routeOf(file, onlyMatter(file, on), on).closed.find((one) => one.door.id === door)?.code;
