import { compareDates } from "@ringfence/kernel";
import { nextRound } from "../../prevent/accounts/round.ts";
import { unusualMessages } from "../../prevent/accounts/unusual.ts";
import { exampleCall, exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const round = (at: string) => ({ kind: "account-round-done", body: { id: "round:1", at, items: [] } });

export default defineStep({
  id: "account-round",
  order: 445,
  due: ({ file, today }) => {
    const begun = file.accountRounds.length > 0 || file.communications.length > 0 || file.loans.length > 0;
    if (!begun || compareDates(nextRound(file, today), today) > 0) return undefined;
    const asked = unusualMessages(file, today).length;
    return {
      title: { zh: "做一次账户安全检查", en: "Do the account check" },
      why:
        asked > 0
          ? {
              zh: `短信里有 ${asked} 条登录、放款、扣款或半夜验证码，看看是不是你自己操作的。`,
              en: `${asked} messages speak of logins, loans, debits or codes at night: see whether they were you.`,
            }
          : {
              zh: "设备、密码、自动扣款、不认识的借款：一个月看一次，有事早发现。",
              en: "Devices, passwords, auto-debits, unknown loans: looked at once a month, trouble is seen early.",
            },
      go: "accounts",
    };
  },
  examples: {
    due: exampleInput([exampleCall("2026-03-05 22:40"), round("2026-02-01 10:00")]),
    not: exampleInput([exampleCall("2026-03-05 22:40"), round("2026-03-01 10:00")]),
  },
});
