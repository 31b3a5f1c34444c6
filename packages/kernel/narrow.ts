/**
 * Full-width forms of ASCII (！ to ～) and the ideographic space as their ASCII selves, unit for unit, so that every
 * index still fits. For machine-readable fields (times, amounts, phone numbers); text for matching is folded by `normalise`.
 */
export function narrow(text: string): string {
  return text.replace(/[\u3000\uff01-\uff5e]/g, (wide) =>
    wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
