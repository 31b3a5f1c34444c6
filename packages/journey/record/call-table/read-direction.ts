/** What the word for the kind of a call says. */
export interface CallWord {
  readonly direction: "in" | "out";
  /** Only where the word itself says so: a missed call was not picked up. */
  readonly connected?: boolean;
}

const forwarded = /呼叫?转|转接|前转|forward/i;
const words: readonly (readonly [RegExp, CallWord])[] = [
  [/未接|漏接|missed|no ?answer|unanswered/i, { direction: "in", connected: false }],
  [/拒接|拒绝|拦截|黑名单|reject|declin|block/i, { direction: "in", connected: false }],
  [
    /未接通|未拨通|拨号失败|无人接听|(?:去电|呼出|主叫|拨出|已拨).{0,2}未|not ?connected|cancel/i,
    { direction: "out", connected: false },
  ],
  [/被叫|呼入|来电|打入|拨入|已接|接听|incoming|inbound|received|answered|terminat/i, { direction: "in" }],
  [/主叫|呼出|去电|拨打|打出|拨出|已拨|外呼|outgoing|outbound|dial|originat/i, { direction: "out" }],
  [/接收|收到|收信|下行|收短信|短信收|^入$|^收$|^接$|^mt$|^in$|receive/i, { direction: "in" }],
  [/发送|发出|发信|上行|发短信|短信发|^出$|^发$|^拨$|^mo$|^out$|sent|send/i, { direction: "out" }],
];
/** Looked at before {@link words}: 未接通 begins like 未接 and means the opposite direction. */
const notThrough = words[2];

/** Reads 主叫, 被叫, 呼转, 未接来电, 发送, incoming … Undefined for words that say something else, as 本地 or 漫游. */
export function readDirection(text: string): CallWord | "forwarded" | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain === "" || plain.length > 30) return undefined;
  if (forwarded.test(plain)) return "forwarded";
  if (notThrough?.[0].test(plain) === true) return notThrough[1];
  return words.find(([pattern]) => pattern.test(plain))?.[1];
}
