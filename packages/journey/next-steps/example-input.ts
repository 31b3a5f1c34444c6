import { type CaseFile, emptyCaseFile, reduceCase } from "@ringfence/casefile";
import { dateOf, type Instant, parseCivil } from "@ringfence/kernel";
import type { DeviceFacts, Judged, StepInput } from "./step.ts";

/** The moment at which the examples of the steps are looked at. */
export const exampleNow: Instant = instantOf("2026-03-10 09:00");

function instantOf(text: string): Instant {
  const read = parseCivil(text);
  if (!read.ok) throw new Error(`no time: ${text}`);
  return read.value.instant;
}

/** The input of an example: events of a case, and what differs from a device on which nothing was done yet. */
export function exampleInput(
  events: readonly { readonly kind: string; readonly body: object }[] = [],
  other: Partial<Omit<StepInput, "file" | "device">> & { readonly device?: Partial<DeviceFacts> } = {},
): StepInput {
  const file: CaseFile = events.length === 0 ? emptyCaseFile : reduceCase(events.map((one) => ({ v: 1, ...one })));
  if (file.setAside.length > 0) throw new Error(`example not readable: ${JSON.stringify(file.setAside)}`);
  const { device, ...rest } = other;
  const now = rest.now ?? exampleNow;
  return { file, now, today: dateOf(now), ...rest, device: { entries: events.length, stamped: 0, ...device } };
}

/** A judged case in which nothing was found, and what differs from that. */
export function exampleReport(other: Partial<Judged> = {}): Judged {
  return { urgent: { selfHarm: false, violence: false }, suspects: [], rules: [], people: [], ...other };
}

/** A call to this phone, as an entry of the case. */
export function exampleCall(at: string, other: object = {}) {
  const body = {
    id: `call:${at}`,
    channel: "call",
    direction: "in",
    start: at,
    from: { number: "057188001234" },
    ...other,
  };
  return { kind: "communication-recorded", body };
}
