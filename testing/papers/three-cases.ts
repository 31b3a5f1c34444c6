import { type CaseFile, reduceCase } from "@ringfence/casefile";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import type { Letter } from "@ringfence/journey/communicate/letter.ts";
import { letters } from "@ringfence/journey/communicate/letters.gen.ts";
import { writeLetter } from "@ringfence/journey/communicate/write-letter.ts";
import { writeComplaint } from "@ringfence/journey/report/complaint.ts";
import { mattersOf } from "@ringfence/journey/report/matter.ts";
import { packetPaper, packetParts } from "@ringfence/journey/report/packets.ts";
import { routeOf } from "@ringfence/journey/report/route.ts";
import { sampleEvent, samplePeople } from "@ringfence/journey/writing/sample-people.ts";
import { civilDate } from "@ringfence/kernel";

const today = civilDate("2026-03-10");
const event = sampleEvent;

/** What differs between the cases: who lent, who owes, what was done. */
interface Told {
  readonly name: string;
  readonly lender: string;
  readonly lenderKind: string;
  readonly loan: object;
  /** Start, who was reached, words of a message; none = a call. */
  readonly contacts: readonly (readonly [string, "me" | "mother" | "boss", string?])[];
  readonly more: readonly object[];
}

function caseOf({ name, lender, lenderKind, loan, contacts, more }: Told): CaseFile {
  return reduceCase([
    ...samplePeople({ name, lender, lenderKind }),
    event("party-added", {
      id: "boss",
      kind: "contact-person",
      name: "李主任",
      relation: "employer",
      numbers: [{ number: "13900000003", place: "workplace" }],
    }),
    event("loan-added", { id: "loan", lender: "lender", ...loan }),
    ...contacts.map(([start, to, text], at) =>
      event("communication-recorded", {
        id: `c${at}`,
        channel: text === undefined ? "call" : "sms",
        direction: "in",
        start,
        ...(text === undefined ? { connected: true, durationSeconds: 95 } : { text }),
        from: { party: "agency", number: "02888880001" },
        to: [{ party: to }],
        owner: to,
      }),
    ),
    ...more,
  ]);
}

const asked = (door: string, about: readonly string[]) =>
  event("complaint-filed", {
    id: `asked:${door}:${about[0]}`,
    door,
    against: "lender",
    at: "2026-02-10 10:00",
    how: "app",
    answerBy: "2026-02-25",
    about,
  });
const onlineLoan = {
  name: "青禾易借",
  product: "online-loan",
  principal: 2_000_000,
  formedOn: "2025-06-01",
  lastDueOn: "2026-06-01",
  overdueSince: "2026-02-01",
};
const upfront = {
  ...onlineLoan,
  principal: 1_000_000,
  formedOn: "2026-01-05",
  received: [{ on: "2026-01-05", fen: 800_000 }],
  fees: [{ name: "服务费", fen: 200_000, deductedUpfront: true, disclosed: false }],
  costTable: "not-shown",
};
const payForHim = "陈安欠我们8000元一直不还，你是他家里人，你替他还上，今天就打过来";

/** A consumer finance loan and a mother called at night; a bank's card and an employer told; a microloan with fees taken upfront and threats. */
export const threeCases: Readonly<Record<string, CaseFile>> = {
  "night-calls": caseOf({
    name: "陈安",
    lender: "青禾消费金融有限公司",
    lenderKind: "consumer-finance",
    loan: onlineLoan,
    contacts: [
      ["2026-02-05 23:10", "mother"],
      ["2026-03-06 09:12", "mother", payForHim],
      ["2026-03-07 10:05", "me"],
    ],
    more: [
      asked("institution-itself", ["c0"]),
      event("promise-made", {
        id: "p1",
        by: "agency",
        made: "2026-02-20 10:00",
        what: "三天内发书面方案",
        due: "2026-02-23",
      }),
    ],
  }),
  "card-at-work": caseOf({
    name: "欧阳𠮷娜",
    lender: "海州银行股份有限公司",
    lenderKind: "bank",
    loan: {
      ...onlineLoan,
      name: "海州银行信用卡",
      product: "credit-card",
      costTable: "not-shown",
      formedOn: "2026-08-05",
    },
    contacts: [
      ["2026-01-20 10:00", "boss", "欧阳𠮷娜欠银行信用卡3万元不还，请单位领导督促她还款"],
      ["2026-03-02 10:30", "boss", "再次通知：欧阳𠮷娜恶意逾期，公安机关将到单位抓人，征信永久黑名单"],
      ["2026-03-03 22:40", "me"],
    ],
    more: [asked("institution-itself", ["c0", "loan"])],
  }),
  "fees-and-threats": caseOf({
    name: "Li Ming 李明",
    lender: "远山小额贷款有限公司",
    lenderKind: "microloan",
    loan: upfront,
    contacts: [
      ["2026-02-01 21:00", "me", "再不还钱就打断你的腿，弄死你全家，等着"],
      ["2026-03-06 09:12", "mother", "李明欠钱8000元逾期不还，你替他还上"],
      ...Array.from(
        { length: 6 },
        (_, at) => [`2026-03-0${at + 1} 22:30`, "boss", "李明欠钱8000元不还，请转告他，你替他还上"] as const,
      ),
    ],
    more: [
      asked("microloan-itself", ["c0", "loan"]),
      ...Array.from({ length: 12 }, (_, at) => [
        event("party-added", { id: `friend${at}`, kind: "contact-person", relation: "friend", numbers: [] }),
        event("communication-recorded", {
          id: `f${at}`,
          channel: "sms",
          direction: "in",
          start: `2026-03-0${(at % 8) + 1} 15:30`,
          from: { party: "agency", number: "02888880001" },
          to: [{ party: `friend${at}` }],
          owner: `friend${at}`,
          text: "李明欠钱8000元逾期不还，请转告他，你替他还上",
        }),
      ]).flat(),
      event("communication-recorded", {
        id: "post",
        channel: "public-post",
        direction: "in",
        start: "2026-03-08 12:00",
        from: { party: "agency" },
        to: [{ party: "me" }],
        owner: "me",
        text: "老赖李明，身份证照片在此，欠钱不还，大家转发",
      }),
    ],
  }),
};

export interface Paper {
  readonly name: string;
  readonly document: DocumentModel;
}

/** What could not be written, with what the writer said of it. */
interface Unwritten {
  readonly name: string;
  readonly said: string;
}

/** Every letter, and for every matter the paper of every open door with what goes with it. */
export function papersOf(file: CaseFile): {
  readonly papers: readonly Paper[];
  readonly unwritten: readonly Unwritten[];
} {
  const papers: Paper[] = [];
  const unwritten: Unwritten[] = [];
  for (const letter of letters as readonly Letter[]) {
    const made = writeLetter(letter, { file, today, answers: letter.sample.answers });
    if (made.kind === "written") papers.push({ name: `letter-${letter.id}`, document: made.document });
    else unwritten.push({ name: letter.id, said: JSON.stringify(made) });
  }
  const numberOf = (entry: string) => Number(/\d+$/.exec(entry)?.[0] ?? 90) + 1;
  const answers = {
    account:
      "他们先给我家里人打电话，后来又发短信要别人替我还钱。家里老人有高血压，当晚一夜没睡，现在不敢接电话，我在单位也抬不起头。",
    seat: "海州市江北区",
  };
  for (const matter of mattersOf(file, today).matters) {
    for (const { door } of routeOf(file, matter, today).open) {
      const input = { file, matter, today, door: door.id, answers, numberOf };
      const made = writeComplaint(input);
      const name = `${door.id}-${matter.subject}`;
      if (made.kind !== "written") {
        unwritten.push({ name, said: JSON.stringify(made) });
        continue;
      }
      papers.push({ name, document: made.document });
      for (const part of packetParts[door.id] ?? []) {
        const paper = packetPaper(part, made.facts, input);
        if (paper.ok) papers.push({ name: `${name}-${part}`, document: paper.value });
        else unwritten.push({ name: `${name}-${part}`, said: paper.detail ?? paper.code });
      }
    }
  }
  return { papers, unwritten };
}
