/** What kind of service a row, a section or a sheet is about. */
export type Service = "call" | "sms" | "mms" | "data-traffic" | "other-service";

const words: readonly (readonly [RegExp, Service])[] = [
  [/彩信|多媒体消息|\bmms\b/i, "mms"],
  [/短信|短消息|短彩信|点对点|\bsms\b|text message/i, "sms"],
  [/上网|流量|数据|gprs|cmnet|cmwap|wlan|宽带|手机网|data|internet/i, "data-traffic"],
  [/语音|通话|电话|主叫|被叫|呼叫|voice|\bcalls?\b/i, "call"],
  [/增值|代收|套餐|固定费|月租|订购|其他费|自有业务|会员|value.added/i, "other-service"],
];

/** The service that a word names, or undefined. */
export function readService(text: string): Service | undefined {
  const plain = text.normalize("NFKC");
  return plain.length > 60 ? undefined : words.find(([pattern]) => pattern.test(plain))?.[1];
}
