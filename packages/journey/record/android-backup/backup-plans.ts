import type { ElementPlan } from "./element-tag.ts";

/** Slots of the attributes kept; the names are those the app writes (columns of Android's providers). */
export const sms = { address: 0, date: 1, type: 2, body: 3, name: 4 } as const;
export const mms = { date: 0, box: 1, type: 2, address: 3, subject: 4, name: 5, subjectSet: 6 } as const;
export const part = { type: 0, text: 1, file: 2 } as const;
export const addr = { address: 0, type: 1 } as const;
export const call = { number: 0, date: 1, type: 2, duration: 3, presentation: 4, name: 5 } as const;
export const root = { count: 0 } as const;

export const backupPlans = {
  sms: { keep: ["address", "date", "type", "body", "contact_name"] },
  mms: { keep: ["date", "msg_box", "m_type", "address", "sub", "contact_name", "sub_cs"] },
  part: { keep: ["ct", "text", "fn"], measure: ["data"] },
  addr: { keep: ["address", "type"] },
  call: { keep: ["number", "date", "type", "duration", "presentation", "contact_name"] },
  smses: { keep: ["count"] },
  calls: { keep: ["count"] },
  allsms: { keep: ["count"] },
} as const satisfies Readonly<Record<string, ElementPlan>>;

/** Elements that only hold others. */
export const containers: ReadonlySet<string> = new Set(["smses", "calls", "allsms", "parts", "addrs"]);
