/** A text as any document can hold it: lone surrogates become U+FFFD, control characters but line ends and tabs a space. */
export function printable(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .replaceAll("\r\n", "\n")
    .replaceAll(/\p{Cc}/gu, (control) => (control === "\n" || control === "\t" ? control : " "));
}
